/** What a check keeps for the next one: the problems of each part of the content, with all that they follow from. */
import path from 'node:path';
import type { Asked } from '#checks/parts/ask.ts';
import type { CheckedStory } from '#checks/parts/check-story.ts';
import type { Problem } from '#core/problem.ts';
import type { SiteMeta } from '#schema';
import { hasFields, keep, readKept } from '#store/kept-value.ts';

/** Of a file that belongs to no story. */
export interface KeptPage {
  readonly key: string;
  readonly asked: Asked;
  readonly problems: readonly Problem[];
  /** Whether it was read into the corpus. */
  readonly isEntry: boolean;
  /** Of a page of the docs. */
  readonly headings: readonly string[];
  /** Of an actor: stories whose sources it names, names that must stand in some source, how many roles it quotes. */
  readonly stories: readonly string[];
  readonly names: readonly string[];
  readonly quotes: number;
}

export interface KeptStory extends CheckedStory {
  readonly key: string;
  readonly asked: Asked;
  /** The hashes of the seeds of its sources. */
  readonly seeds: string;
}

export interface KeptChecks {
  readonly pages: ReadonlyMap<string, KeptPage>;
  readonly stories: ReadonlyMap<string, KeptStory>;
  /** The names that were looked for in all stories. */
  readonly names: readonly string[];
  /** What only all entries together can tell. */
  readonly across: { readonly key: string; readonly problems: readonly Problem[] };
  readonly site: Pick<SiteMeta, 'url' | 'base'>;
}

const nothingKept: KeptChecks = {
  pages: new Map(),
  stories: new Map(),
  names: [],
  across: { key: '', problems: [] },
  site: { base: '/' },
};

const isChecks = (value: unknown): value is KeptChecks =>
  hasFields(value, 'pages', 'stories', 'names', 'across', 'site');
const isWords = (value: unknown): value is Uint32Array => value instanceof Uint32Array;

const checksFile = (cache: string) => path.join(cache, 'check.bin');
const wordsFile = (cache: string, story: string) => path.join(cache, 'words', `${story}.bin`);

export const readChecks = (cache: string, version: string): KeptChecks =>
  readKept(checksFile(cache), version, isChecks) ?? nothingKept;

export function keepChecks(cache: string, version: string, checks: KeptChecks): void {
  keep(checksFile(cache), version, checks);
}

/** The words of a story's sources, by which names are looked for. */
export const readWords = (cache: string, story: string, key: string): Uint32Array | undefined =>
  readKept(wordsFile(cache, story), key, isWords);

export function keepWords(cache: string, story: string, key: string, words: Uint32Array): void {
  keep(wordsFile(cache, story), key, words);
}
