/**
 * The one reader of `content/`: check, dev, build and drafts use it.
 *
 *     const { corpus, files, problems } = await readCorpus(root);
 *
 * Entries that cannot be used are left out of the corpus and reported; everything else is read. Nothing need exist:
 * defaults stand in for a missing site.yaml, and a story without a file gets a title made from its id.
 */
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import {
  actorSchema,
  claimSchema,
  contentKinds,
  docSchema,
  outletSchema,
  personSchema,
  siteSchema,
  sourceSchema,
  storySchema,
} from '#schema';
import type { ContentKind } from '#schema';
import type { Corpus, Source, Story } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import { titleOfId } from '#core/story-titles.ts';
import { byCodePoint } from '#core/text.ts';
import { contentPath, type ContentFile } from './content-file.ts';
import { findLink } from './find-link.ts';
import { listFiles } from './list-files.ts';
import { parseSource } from './parse-source.ts';
import { problemOf, problemsOf } from './problem-of.ts';
import { readEntry } from './read-entry.ts';

/** What was read below one root. */
export interface Reading {
  readonly root: string;
  readonly corpus: Corpus;
  /** Every content file that could be decoded, by its path (`content/claims/x/y.md`), also those left out of the corpus. */
  readonly files: ReadonlyMap<string, ContentFile>;
  /** In order of file and place. */
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Folder of the product's own docs, which `content/docs` overlays by id. Default: `src/docs` of the working directory. */
  readonly productDocs?: string;
}

interface Page<Meta> {
  readonly id: string;
  readonly meta: Meta;
  readonly body: string;
}

/** All content but sources and claims, which are listed: small beside them, and enough to know which pages a site has. */
export interface Frame {
  readonly root: string;
  readonly corpus: Pick<Corpus, 'site' | 'stories' | 'outlets' | 'actors' | 'docs' | 'people'>;
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly problems: readonly Problem[];
  /** Ids of the sources and claims that have a file. */
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

const linkReason = 'Found a symbolic link; put the file or folder itself here';

/** What a number of files gave. */
class Files {
  readonly files = new Map<string, ContentFile>();
  readonly problems: Problem[] = [];

  read<Meta>(absolute: string, about: Omit<ContentFile, 'document'>, schema: z.ZodType<Meta>): Page<Meta> | undefined {
    const entry = readEntry(absolute, about, schema);
    if (entry?.file) this.files.set(about.path, entry.file);
    this.problems.push(...(entry?.problems ?? []));
    if (entry?.file === undefined || entry.meta === undefined) return undefined;
    const { text, bodyStart } = entry.file.document;
    return { id: about.id, meta: entry.meta, body: text.slice(bodyStart) };
  }

  readKind<Meta>(root: string, kind: ContentKind, ids: readonly string[], schema: z.ZodType<Meta>): Page<Meta>[] {
    return ids.flatMap((id) => {
      const path = contentPath(contentKinds[kind].folder, id);
      return this.read(join(root, path), { path, kind, id }, schema) ?? [];
    });
  }

  /** Ids of the files of a kind; refused names are problems. */
  list(folder: string, shown: string, levels: 1 | 2): readonly string[] {
    const listing = listFiles(folder, levels);
    for (const { path, reason, ruleId } of listing.refused)
      this.problems.push(problemOf(`${shown}/${path}`, ruleId, undefined, { reason }));
    return listing.files.map(({ id }) => id);
  }

  /** Whether a path of content is, or lies behind, a symbolic link; that is a problem. */
  refuseLink(root: string, path: string): boolean {
    const link = findLink(root, path);
    if (link === undefined) return false;
    if (this.problems.every(({ file }) => file !== link))
      this.problems.push(problemOf(link, 'file-name', undefined, { reason: linkReason }));
    return true;
  }

  listKind(root: string, kind: ContentKind): readonly string[] {
    const shown = `content/${contentKinds[kind].folder}`;
    if (this.refuseLink(root, shown)) return [];
    return this.list(join(root, shown), shown, kind === 'source' || kind === 'claim' ? 2 : 1);
  }
}

/** Reads all content below `root`, the folder that holds `seeds/` and `content/`. Throws only when the disk fails. */
export async function readCorpus(root: string, options: ReadOptions = {}): Promise<Reading> {
  return readStories(await readFrame(root, options));
}

/** Reads all content but sources and claims. */
export async function readFrame(root: string, options: ReadOptions = {}): Promise<Frame> {
  return joinFrame(readPages(root, options), listEntries(root));
}

/** All content but sources and claims, and how these are called. */
export type ReadPages = Omit<Frame, 'sources' | 'claims'>;
export type ListedEntries = Pick<Frame, 'sources' | 'claims' | 'problems'>;

export function joinFrame(pages: ReadPages, { sources, claims, problems }: ListedEntries): Frame {
  // Where content/ itself is a link, both have met it.
  const known = new Set(pages.problems.map(({ file }) => file));
  return {
    ...pages,
    sources,
    claims,
    problems: [...pages.problems, ...problems.filter(({ file }) => !known.has(file))],
  };
}

/** Lists the sources and claims that have a file. */
export function listEntries(root: string): ListedEntries {
  const found = new Files();
  found.refuseLink(root, 'content/.base');
  const claims = found.listKind(root, 'claim');
  return { claims, sources: found.listKind(root, 'source'), problems: found.problems };
}

/** Reads what belongs to no story. */
export function readPages(root: string, options: ReadOptions = {}): ReadPages {
  const found = new Files();
  const kind = <Meta>(name: ContentKind, schema: z.ZodType<Meta>) =>
    found.readKind(root, name, found.listKind(root, name), schema);
  const siteYaml = 'content/site.yaml';
  const siteFile = found.refuseLink(root, siteYaml)
    ? undefined
    : found.read(join(root, siteYaml), { path: siteYaml, kind: 'site', id: 'site' }, siteSchema);
  const stories = kind('story', storySchema);
  const outlets = kind('outlet', outletSchema);
  const actors = kind('actor', actorSchema);
  const people = kind('person', personSchema);
  const ownDocs = kind('doc', docSchema);
  const overlaid = new Set(ownDocs.map(({ id }) => id));
  const folder = options.productDocs ?? resolve('src/docs');
  const productDocs = found
    .list(folder, 'src/docs', 1)
    .flatMap(
      (id) => found.read(join(folder, `${id}.md`), { path: `src/docs/${id}.md`, kind: 'doc', id }, docSchema) ?? [],
    );
  const docs = [...ownDocs, ...productDocs.filter(({ id }) => !overlaid.has(id))].sort((a, b) =>
    byCodePoint(a.id, b.id),
  );
  const corpus = { site: siteFile?.meta ?? siteSchema.parse({}), stories, outlets, actors, docs, people };
  return { root, corpus, files: found.files, problems: found.problems };
}

/** A file that is known to be there and was not read. */
function unreadFile(kind: 'source' | 'claim', id: string): ContentFile {
  const document = { text: '', yamlStart: 0, yamlEnd: 0, bodyStart: 0, data: undefined, findings: [] };
  return { path: contentPath(contentKinds[kind].folder, id), kind, id, document };
}

/** What a number of sources and claims gave. */
export interface ReadEntries extends Pick<Corpus, 'sources' | 'claims'> {
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly problems: readonly Problem[];
}

/** Reads sources and claims by their ids. */
export function readEntries(root: string, ids: Pick<Frame, 'sources' | 'claims'>): ReadEntries {
  const found = new Files();
  const claims = found.readKind(root, 'claim', ids.claims, claimSchema);
  const sources: Source[] = [];
  for (const { id, meta, body } of found.readKind(root, 'source', ids.sources, sourceSchema)) {
    const { findings, ...source } = parseSource(meta.title, body);
    sources.push({ id, meta, ...source });
    const file = found.files.get(contentPath('sources', id));
    if (file) found.problems.push(...problemsOf(file.path, file.document, findings, file.document.bodyStart));
  }
  return { sources, claims, files: found.files, problems: found.problems };
}

/**
 * Reads the sources and claims of stories, all of them or some; of the others the reading knows that their files exist.
 * Stories are those of the folders.
 */
export function readStories(frame: Frame, some?: ReadonlySet<string>): Reading {
  const { root } = frame;
  const isRead = (id: string) => some === undefined || some.has(id.split('/', 1)[0] ?? '');
  const own = { sources: frame.sources.filter(isRead), claims: frame.claims.filter(isRead) };
  const { sources, claims, files: read, problems } = readEntries(root, own);
  const unread = [
    ...frame.claims.filter((id) => !isRead(id)).map((id) => unreadFile('claim', id)),
    ...frame.sources.filter((id) => !isRead(id)).map((id) => unreadFile('source', id)),
  ];
  const storyIds = [...sources, ...claims, ...unread].flatMap(({ id }) => id.split('/', 1));
  const corpus: Corpus = {
    ...frame.corpus,
    stories: withVirtualStories(frame.corpus.stories, storyIds),
    sources,
    claims,
  };
  const files = new Map([...frame.files, ...read, ...unread.map((file) => [file.path, file] as const)]);
  return { root, corpus, files, problems: [...frame.problems, ...problems].sort(byPlace) };
}

/** Adds a story with a title made from its id for each id that has no story file. */
export function withVirtualStories(stories: readonly Story[], ids: readonly string[]): readonly Story[] {
  const known = new Set(stories.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return [...stories, ...missing.map(makeVirtualStory)].sort((a, b) => byCodePoint(a.id, b.id));
}

function makeVirtualStory(id: string): Story {
  return { id, meta: storySchema.parse({ title: titleOfId(id) }), body: '' };
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byCodePoint(a.file, b.file) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodePoint(a.ruleId, b.ruleId) ||
    byCodePoint(a.reason, b.reason)
  );
}
