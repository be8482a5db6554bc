/** Prose that people wrote, as safe HTML with links below the base. */
import { docPath, personPath } from '#core/views/paths.ts';
import { pageScope } from '#store/scopes.ts';
import { contentKinds, type ContentKind } from '#schema';
import type { Doc } from '#core/model.ts';
import { renderProse, type FootnoteWords, type RenderedProse } from '#markdown/render-prose.ts';
import type { Site } from './site.ts';
import { describeFootnoteBack, footnoteWords } from './words/pages.ts';

/** Content file of a page, below the root. */
export function contentFile(kind: ContentKind, id: string): string {
  return `content/${contentKinds[kind].folder}/${id}.md`;
}

const footnotes: FootnoteWords = { title: footnoteWords.title, describeBack: describeFootnoteBack };
/** Put before the ids of prose, so that none meets an id of the page around it. */
const idPrefix = 'text-';
/** Anchors that the pages make themselves. */
const passage = /^(?:p-\d+-\d+|[ecv]-[a-z0-9-]+|evidence|why|history|cite|table|findings)$/;

type Pages = Pick<Site, 'urls' | 'paths' | 'docAnchors'>;

/**
 * Docs are prose and nothing else: their anchors have no prefix. A section that a site's own docs left out when they
 * replaced the product's is no reason to lose the link to the page.
 */
function resolvePath(
  { urls, paths, docAnchors }: Pages,
  path: string,
  hash: string,
  query: string,
): string | undefined {
  if (!paths.has(path)) return undefined;
  const anchors = docAnchors.get(path);
  if (hash === '' || anchors?.has(hash) === false) return urls.link(path + query);
  const own = anchors !== undefined || passage.test(hash) ? hash : idPrefix + hash;
  return urls.link(`${path}${query}#${own}`);
}

/** The anchors of each page of the docs, by its path; read when they are asked for. */
export function listDocAnchors(docs: readonly Doc[]): Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'> {
  const byPath = new Map(docs.map((doc) => [docPath(doc.id), doc]));
  const known = new Map<string, ReadonlySet<string>>();
  return {
    get: (path) => {
      const doc = byPath.get(path);
      if (doc === undefined || known.has(path)) return known.get(path);
      const { headings } = renderProse(doc.body, { file: contentFile('doc', doc.id) });
      const anchors = new Set(headings.map(({ id }) => id));
      known.set(path, anchors);
      return anchors;
    },
  };
}

function scopeOf(kind: ContentKind, id: string): string {
  if (kind === 'claim' || kind === 'source') return `story ${id.split('/', 1)[0] ?? ''}`;
  const pathOf = { doc: docPath, person: personPath };
  return kind === 'doc' || kind === 'person' ? pageScope(`${pathOf[kind](id).slice(1)}index.html`) : `${kind} ${id}`;
}

/** Tells the build what a page asked of the rest of the site: it is rendered again when the answer changes. */
function ask(kind: ContentKind, id: string, question: string): void {
  const asked = globalThis.crossbearingBuild?.asked;
  const scope = scopeOf(kind, id);
  if (asked !== undefined) asked.set(scope, (asked.get(scope) ?? new Set()).add(question));
}

/** HTML of a body; empty where there are no words. Links to pages that the site hides lose their address. */
export function proseOf(pages: Pages, kind: ContentKind, id: string, body: string): string {
  if (body.trim() === '') return '';
  return renderProse(body, {
    file: contentFile(kind, id),
    idPrefix,
    footnotes,
    resolveLink: (path, hash, query) => {
      ask(kind, id, `path ${path}`);
      ask(kind, id, `anchors ${path}`);
      return resolvePath(pages, path, hash, query);
    },
  }).html;
}

/** A page of the docs; its anchors keep their names, because other pages link to them. */
export function renderDoc(pages: Pages, doc: Doc): RenderedProse {
  return renderProse(doc.body, {
    file: contentFile('doc', doc.id),
    footnotes,
    resolveLink: (path, hash, query) => {
      ask('doc', doc.id, `path ${path}`);
      return resolvePath(pages, path, hash, query);
    },
  });
}
