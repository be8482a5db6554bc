/** Words that stand nowhere on the site: names that are meant are put in their place. */
import { isGenuine } from '#core/search/is-genuine.ts';
import type { NearWord } from '#core/search/match-name.ts';
import type { Names } from './search-names.ts';
import type { PagefindParts, PagefindResult } from './search-pagefind.ts';
import type { Parts } from './search-parts.ts';

export interface Mended {
  /** To search for. */
  readonly words: readonly string[];
  /** Typed words and the names in their place. */
  readonly changes: readonly (readonly [typed: string, name: string])[];
  /** Typed words that stand nowhere, and are like no name. */
  readonly lost: readonly string[];
  readonly near: readonly NearWord[];
}

/** Results that are read to see whether they have the word. */
const mostRead = 2;

async function hasWord(result: PagefindResult, word: string): Promise<boolean> {
  const { content, locations, meta } = await result.data();
  const words = content.split(/\s+/u);
  const found = [...locations.map((at) => words[at] ?? ''), ...Object.values(meta)];
  return found.some((text) => isGenuine(word, text));
}

/** Whether a word stands anywhere on the site. */
export async function stands(index: PagefindParts, parts: Parts, word: string): Promise<boolean> {
  // Of several parts their words are known; one that could be in any of them is short, and stands somewhere.
  if (parts.folders.length > 1) return (await parts.having(word))?.length !== 0;
  const pagefind = await index.open([0]);
  const { results } = await pagefind.search(word, { filters: {} });
  const read = await Promise.all(results.slice(0, mostRead).map((result) => hasWord(result, word)));
  return read.some(Boolean);
}

export async function mendWords(
  isThere: (word: string) => Promise<boolean>,
  names: Names,
  typed: readonly string[],
): Promise<Mended> {
  const all = await Promise.all(
    typed.map(async (word) => {
      if (await isThere(word)) return { word, near: [], stood: true };
      return { word, near: await names.near(word).catch(() => []), stood: false };
    }),
  );
  return {
    words: all.flatMap(({ word, near: [first], stood }) => (stood ? [word] : first ? [first.word] : [])),
    changes: all.flatMap(({ word, near: [first] }) => (first ? [[word, first.word] as const] : [])),
    lost: all.flatMap(({ word, near, stood }) => (stood || near.length > 0 ? [] : [word])),
    near: all.flatMap(({ near }) => near),
  };
}
