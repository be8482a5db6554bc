/**
 * The pages of the last build, by scope. A page is kept as it is while its scope's key, the answers to what it asked and the
 * file itself are the same.
 */
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { hashParts } from './hash.ts';
import { hasFields, keep, readKept } from './kept-value.ts';
import { pageScope, signAnswers, type Scope } from './scopes.ts';
import type { SiteFacts } from './site-facts.ts';
import { writeWhole } from './write-whole.ts';

/** What a check of the whole site needs of a page. */
export interface KeptFacts {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

const keptFacts = z.record(z.string(), z.strictObject({ ids: z.array(z.string()), links: z.array(z.string()) }));

export const manifestSchema = z.strictObject({
  /** Names of the shared files that pages load. */
  assets: z.array(z.string()),
  scopes: z.record(
    z.string(),
    z.strictObject({
      key: z.string(),
      asked: z.array(z.string()),
      answers: z.string(),
      /** Scopes that its pages link to. */
      linksTo: z.array(z.string()),
      /** Path, size, time, SHA-256 and inode of each. */
      files: z.array(z.tuple([z.string(), z.number(), z.number(), z.string(), z.number()])),
      /** Whether they come from another job, so that nobody has looked yet where their links lead. */
      unchecked: z.literal(true).optional(),
    }),
  ),
});

export type Manifest = z.output<typeof manifestSchema>;
type KeptScope = Manifest['scopes'][string];
export type KeptFile = KeptScope['files'][number];

const emptyManifest: Manifest = { assets: [], scopes: {} };

/** Name of the facts of pages that belong to no scope and are rendered every time. */
export const restScope = 'rest';

/** Where the pages of a site lie in the cache. */
export interface PagesPlace {
  /** A folder of its own for each root, and for editors; safe to delete. */
  readonly folder: string;
}

/** Which pages: of a site for readers or for editors, or of a part that is merged elsewhere. */
interface PagesKind {
  readonly editor: boolean;
  readonly part?: boolean;
}

const folderOf = ({ editor, part = false }: PagesKind) => `${editor ? 'editor-' : ''}${part ? 'part-' : ''}pages`;

export const pagesPlace = (cache: string, kind: PagesKind): PagesPlace => ({
  folder: path.join(cache, folderOf(kind)),
});

/** Below a cache, all folders in which lists and facts of pages are written. */
export const foldersOfPages: readonly string[] = [true, false].flatMap((editor) =>
  [true, false].map((part) => folderOf({ editor, part })).flatMap((folder) => [folder, `${folder}/facts`]),
);

const manifestFile = ({ folder }: PagesPlace) => path.join(folder, 'manifest.bin');
/** Changes with the form of the manifest. */
const manifestKey = 'manifest 3';
const isManifest = (value: unknown): value is Manifest => hasFields(value, 'assets', 'scopes');
/** Where a file of the site is kept: in one of few folders, because to make one for each page takes longer than to write the page. */
export function pageFile({ folder }: PagesPlace, file: string): string {
  const name = hashParts([file]);
  return path.join(folder, 'files', name.slice(0, 2), name.slice(2));
}

/** As many as two hexadecimal digits tell apart. */
const bucketsOfFiles = 256;
export const factsFile = ({ folder }: PagesPlace, scope: string) =>
  path.join(folder, 'facts', `${hashParts([scope])}.json`);

function readJson<T>(file: string, schema: z.ZodType<T>, otherwise: T): T {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : otherwise;
  } catch {
    return otherwise;
  }
}

export const readManifest = (place: PagesPlace): Manifest =>
  readKept(manifestFile(place), manifestKey, isManifest) ?? emptyManifest;

export const writeManifest = (place: PagesPlace, manifest: Manifest): void =>
  keep(manifestFile(place), manifestKey, manifest);

export const readFactsOf = (place: PagesPlace, scope: string): ReadonlyMap<string, KeptFacts> =>
  new Map(Object.entries(readJson(factsFile(place, scope), keptFacts, {})));

/** Archives keep times in whole seconds. */
const sameTime = (kept: number, found: number) =>
  kept === found || (found % 1000 === 0 && Math.floor(kept / 1000) * 1000 === found);

/**
 * Whether the pages of a scope are as the list says. The first is always looked for in the cache: a build that makes the scope anew
 * takes it away before anything else, so that what a killed one left does not pass for what the list says, facts included.
 * @param isThere whether a file stands in the site that is made: under another name, but the same
 */
export function isWhole(
  place: PagesPlace,
  { files }: KeptScope,
  isThere: (file: KeptFile) => boolean = () => false,
): boolean {
  return files.every((kept, at) => {
    if (at > 0 && isThere(kept)) return true;
    const [file, size, time] = kept;
    const found = statSync(pageFile(place, file), { throwIfNoEntry: false });
    return found !== undefined && found.size === size && sameTime(time, found.mtimeMs);
  });
}

/** Names of the scopes whose pages have to be rendered. */
export function listStale(
  place: PagesPlace,
  { scopes: kept }: Manifest,
  scopes: readonly Scope[],
  keyOf: (scope: Scope) => string,
  facts: Pick<SiteFacts, 'valueOf'>,
  isThere?: (file: KeptFile) => boolean,
): Set<string> {
  const stale = scopes.filter((scope) => {
    const before = kept[scope.name];
    return !(
      before !== undefined &&
      before.key === keyOf(scope) &&
      before.answers === signAnswers(facts, before.asked) &&
      isWhole(place, before, isThere)
    );
  });
  return new Set(stale.map(({ name }) => name));
}

/** A second name for a file; where the disk knows no such thing, a copy. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') {
      rmSync(to);
      linkFile(from, to);
    } else {
      mkdirSync(path.dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
  }
}

/**
 * Puts pages that are still good into the new site.
 * @returns their inodes, which are others where the cache came from elsewhere
 */
export function bringKept(place: PagesPlace, files: readonly string[], out: string): ReadonlyMap<string, number> {
  const inodes = new Map<string, number>();
  const made = new Set<string>();
  for (const file of files) {
    const to = path.join(out, file);
    const folder = path.dirname(to);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      linkSync(pageFile(place, file), to);
    } catch {
      linkFile(pageFile(place, file), to);
    }
    inodes.set(file, statSync(to).ino);
  }
  return inodes;
}

export interface RenderedScope {
  readonly key: string;
  readonly asked: ReadonlySet<string>;
  readonly files: readonly string[];
  readonly facts: ReadonlyMap<string, KeptFacts>;
  readonly linksTo: ReadonlySet<string>;
}

/**
 * Keeps the pages that were rendered, forgets those of scopes that are gone, and writes down which are there. The files of a scope
 * that is gone or made anew are removed first: where a build is killed before it has written the new list, the old one does not pass
 * for whole there (`isWhole`).
 */
export function keepRendered(
  place: PagesPlace,
  before: Manifest,
  out: string,
  site: {
    readonly assets: readonly string[];
    readonly names: ReadonlySet<string>;
    readonly rendered: ReadonlyMap<string, RenderedScope>;
    readonly rest: ReadonlyMap<string, KeptFacts>;
    readonly facts: Pick<SiteFacts, 'valueOf'>;
    /** SHA-256 of each file that was rendered. */
    readonly hashes: ReadonlyMap<string, string>;
    /** Of kept files that were linked into the site. */
    readonly inodes: ReadonlyMap<string, number>;
  },
): void {
  const stays = ([name]: readonly [string, KeptScope]) => site.names.has(name) && !site.rendered.has(name);
  const all = Object.entries(before.scopes);
  const find = (kept: KeptFile): KeptFile => {
    const [file, size, time, hash, inode] = kept;
    const now = site.inodes.get(file) ?? inode;
    return now === inode ? kept : [file, size, time, hash, now];
  };
  const scopes: Manifest['scopes'] = Object.fromEntries(
    all.filter(stays).map(([name, scope]) => [name, { ...scope, files: scope.files.map(find), unchecked: undefined }]),
  );
  for (const [name, { files }] of all.filter((scope) => !stays(scope))) {
    for (const [file] of files) rmSync(pageFile(place, file), { force: true });
    if (!site.names.has(name)) rmSync(factsFile(place, name), { force: true });
  }
  for (let at = 0; at < bucketsOfFiles; at += 1)
    mkdirSync(path.join(place.folder, 'files', at.toString(16).padStart(2, '0')), { recursive: true });
  for (const [name, { key, asked, files, facts, linksTo }] of site.rendered) {
    writeWhole(factsFile(place, name), JSON.stringify(Object.fromEntries(facts)));
    const kept = files.map((file): KeptFile => {
      linkFile(path.join(out, file), pageFile(place, file));
      const { size, mtimeMs, ino } = statSync(pageFile(place, file));
      return [file, size, mtimeMs, site.hashes.get(file) ?? '', ino];
    });
    scopes[name] = {
      key,
      asked: [...asked].sort(),
      answers: signAnswers(site.facts, asked),
      linksTo: [...linksTo].sort(),
      files: kept,
    };
  }
  writeWhole(factsFile(place, restScope), JSON.stringify(Object.fromEntries(site.rest)));
  writeManifest(place, { assets: [...site.assets], scopes });
}

const scopeKinds: Readonly<Record<string, string>> = {
  stories: 'story',
  claims: 'story',
  sources: 'story',
  actors: 'actor',
  outlets: 'outlet',
};

/** Folders whose files lie as those of the pages that they belong to. */
const beside: ReadonlySet<string> = new Set(['cards', 'embed']);

/** Folders below that of the search whose files are made together; what results of a story show has one of its own. */
const searchFolder = /^pagefind\/((?:(?:part-[01]+\/)?fragment\/[^/]+|words|names|part-[01]+)(?=\/))/;

/** The scope of a file of a built site. */
export function scopeOfFile(file: string): string {
  const [top = '', ...below] = file.replace(/\.png$/, '/').split('/');
  if (top === 'pagefind') {
    const [, folder] = searchFolder.exec(file) ?? [];
    return folder === undefined ? 'search' : `search ${folder}`;
  }
  const [kind = '', id, ...rest] = beside.has(top) ? below : [top, ...below];
  const scope = scopeKinds[kind];
  return scope === undefined || id === undefined || rest.length === 0 ? pageScope(file) : `${scope} ${id}`;
}
