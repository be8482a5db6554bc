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
  siteSchema,
  sourceSchema,
  storySchema,
} from '#schema';
import type { ContentKind } from '#schema';
import type { Corpus, Source, Story } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import { byCodePoint } from '#core/text.ts';
import type { ContentFile } from './content-file.ts';
import { listFiles } from './list-files.ts';
import { mapInParallel } from './map-in-parallel.ts';
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

/** Reads all content below `root`, the folder that holds `seeds/` and `content/`. Throws only when the disk fails. */
export async function readCorpus(root: string, options: ReadOptions = {}): Promise<Reading> {
  const files = new Map<string, ContentFile>();
  const problems: Problem[] = [];

  const one = async <Meta>(absolute: string, about: Omit<ContentFile, 'document'>, schema: z.ZodType<Meta>) => {
    const entry = await readEntry(absolute, about, schema);
    if (entry?.file) files.set(about.path, entry.file);
    problems.push(...(entry?.problems ?? []));
    return entry;
  };
  const pages = async <Meta>(kind: ContentKind, schema: z.ZodType<Meta>, at?: { folder: string; shown: string }) => {
    const { folder } = contentKinds[kind];
    const place = at ?? { folder: join(root, 'content', folder), shown: `content/${folder}` };
    const listing = await listFiles(place.folder, kind === 'source' || kind === 'claim' ? 2 : 1);
    for (const { path, reason, ruleId } of listing.refused)
      problems.push(problemOf(`${place.shown}/${path}`, ruleId, undefined, { reason }));
    const read = await mapInParallel(listing.files, async ({ id, path }): Promise<Page<Meta> | undefined> => {
      const entry = await one(join(place.folder, path), { path: `${place.shown}/${path}`, kind, id }, schema);
      if (entry?.file === undefined || entry.meta === undefined) return undefined;
      const { text, bodyStart } = entry.file.document;
      return { id, meta: entry.meta, body: text.slice(bodyStart) };
    });
    return read.filter((page) => page !== undefined);
  };

  const siteFile = await one(
    join(root, 'content', 'site.yaml'),
    { path: 'content/site.yaml', kind: 'site', id: 'site' },
    siteSchema,
  );
  const stories = await pages('story', storySchema);
  const outlets = await pages('outlet', outletSchema);
  const actors = await pages('actor', actorSchema);
  const claims = await pages('claim', claimSchema);
  const sources: Source[] = [];
  for (const { id, meta, body } of await pages('source', sourceSchema)) {
    const { findings, ...source } = parseSource(meta.title, body);
    sources.push({ id, meta, ...source });
    const file = files.get(`content/sources/${id}.md`);
    if (file) problems.push(...problemsOf(file.path, file.document, findings, file.document.bodyStart));
  }
  const ownDocs = await pages('doc', docSchema);
  const overlaid = new Set(ownDocs.map(({ id }) => id));
  const productDocs = await pages('doc', docSchema, {
    folder: options.productDocs ?? resolve('src/docs'),
    shown: 'src/docs',
  });
  const docs = [...ownDocs, ...productDocs.filter(({ id }) => !overlaid.has(id))].sort((a, b) =>
    byCodePoint(a.id, b.id),
  );

  const storyIds = [...sources, ...claims].flatMap(({ id }) => id.split('/', 1));
  const corpus: Corpus = {
    site: siteFile?.meta ?? siteSchema.parse({}),
    stories: withVirtualStories(stories, storyIds),
    outlets,
    actors,
    sources,
    claims,
    docs,
  };
  return { root, corpus, files, problems: problems.sort(byPlace) };
}

/** Adds a story with a title made from its id for each id that has no story file. */
function withVirtualStories(stories: readonly Story[], ids: readonly string[]): readonly Story[] {
  const known = new Set(stories.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return [...stories, ...missing.map(makeVirtualStory)].sort((a, b) => byCodePoint(a.id, b.id));
}

function makeVirtualStory(id: string): Story {
  const words = id.replaceAll('-', ' ');
  return { id, meta: storySchema.parse({ title: words.slice(0, 1).toUpperCase() + words.slice(1) }), body: '' };
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
