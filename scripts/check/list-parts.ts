/** The parts that content is checked in: each file that belongs to no story, and each story. */
import { byCodePoint } from '#core/text.ts';
import { storyOfFile } from '#markdown/content-file.ts';
import { hashParts } from '#store/hash.ts';
import { noFile, type Snapshot } from '#store/snapshot.ts';

type FileHash = readonly [file: string, hash: string];

export interface Parts {
  /** By path, with the hash of the file. Settings are one, also where there is no such file. */
  readonly pages: ReadonlyMap<string, string>;
  /** By id, the files of its sources, claims and bases with their hashes. */
  readonly stories: ReadonlyMap<string, readonly FileHash[]>;
  /** Paths of all that can be named. */
  readonly names: readonly string[];
}

export const siteFile = 'content/site.yaml';
const inStories = /^content\/(?:sources|claims|\.base)(?:\/|$)/;
const hidden = /\/\.[^/]*$/;

/** The names that were sorted last: those at the base of a branch are mostly those of now. */
let last: { readonly found: readonly string[]; readonly sorted: readonly string[] } = { found: [], sorted: [] };

function sortNames(found: readonly string[]): readonly string[] {
  const isSame = found.length === last.found.length && found.every((name, at) => name === last.found[at]);
  if (!isSame) last = { found, sorted: found.toSorted(byCodePoint) };
  return last.sorted;
}

/** @param docs the docs of the product, by path, with their hashes */
export function listParts(snapshot: Snapshot, docs: ReadonlyMap<string, string>): Parts {
  const pages = new Map<string, string>([[siteFile, snapshot.get(siteFile) ?? '']]);
  const stories = new Map<string, FileHash[]>();
  const names: string[] = [];
  for (const [file, hash] of [...snapshot, ...docs]) {
    if (hash !== noFile && !hidden.test(file)) names.push(file);
    if (file.startsWith('seeds/')) continue;
    const story = storyOfFile(file);
    if (story === undefined) {
      if (!inStories.test(file)) pages.set(file, hash);
      continue;
    }
    const group = stories.get(story);
    if (group === undefined) stories.set(story, [[file, hash]]);
    else group.push([file, hash]);
  }
  for (const group of stories.values()) group.sort(([a], [b]) => byCodePoint(a, b));
  return { pages, stories, names: sortNames(names) };
}

/** A hash of all that a story holds; empty where there is no such story. */
export function makeSign({ stories }: Parts): (story: string) => string {
  const signs = new Map<string, string>();
  return (story) => {
    const files = stories.get(story);
    if (files === undefined) return '';
    const sign = signs.get(story) ?? hashParts(files.flat());
    signs.set(story, sign);
    return sign;
  };
}
