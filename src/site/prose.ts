/** Prose that people wrote, as safe HTML with links below the base. */
import { docsPath } from '#core/views/paths.ts';
import { contentKinds, type ContentKind } from '#schema';
import type { Doc } from '#core/model.ts';
import { renderProse, type RenderedProse } from '#markdown/render-prose.ts';
import type { Site } from './site.ts';

/** Content file of a page, below the root. */
export function contentFile(kind: ContentKind, id: string): string {
  return `content/${contentKinds[kind].folder}/${id}.md`;
}

/** Put before the ids of prose, so that none meets an id of the page around it. */
const idPrefix = 'text-';
/** Anchors that the pages make themselves. */
const passage = /^(?:p-\d+-\d+|[ecv]-[a-z0-9-]+|evidence|why|history|cite|table|findings)$/;

/** Docs are prose and nothing else: their anchors have no prefix. */
function resolvePath({ urls, paths }: Pick<Site, 'urls' | 'paths'>, path: string, hash: string): string | undefined {
  if (!paths.has(path)) return undefined;
  if (hash === '') return urls.link(path);
  const own = path.startsWith(docsPath) || passage.test(hash) ? hash : idPrefix + hash;
  return urls.link(`${path}#${own}`);
}

/** HTML of a body; empty where there are no words. Links to pages that the site hides lose their address. */
export function proseOf(
  { urls, paths }: Pick<Site, 'urls' | 'paths'>,
  kind: ContentKind,
  id: string,
  body: string,
): string {
  if (body.trim() === '') return '';
  return renderProse(body, {
    file: contentFile(kind, id),
    idPrefix,
    resolveLink: (path, hash) => resolvePath({ urls, paths }, path, hash),
  }).html;
}

/** A page of the docs; its anchors keep their names, because other pages link to them. */
export function renderDoc({ urls, paths }: Pick<Site, 'urls' | 'paths'>, doc: Doc): RenderedProse {
  return renderProse(doc.body, {
    file: contentFile('doc', doc.id),
    resolveLink: (path, hash) => resolvePath({ urls, paths }, path, hash),
  });
}
