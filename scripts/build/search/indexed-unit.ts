/**
 * What an index holds of one unit: pages and words as Pagefind made them, in a form in which the units of a part are put together
 * without asking it again. Plain data that can be kept.
 */
import { hasFields } from '#store/kept-value.ts';

export interface IndexedPage {
  /** Of the fragment: SHA-256 in hex. */
  readonly hash: string;
  readonly words: number;
  readonly filters: readonly (readonly [filter: string, value: string])[];
  /** The file from which a result is shown, packed. */
  readonly fragment: Uint8Array;
}

/** Words in columns, because a unit has thousands. */
export interface IndexedWords {
  /** By code point. Pagefind's stems; where it is one of several spellings of a stem, that follows behind a line break. */
  readonly words: readonly string[];
  /** For each word: how many pages of the unit have it, the first and the last of them, and the end of its places. */
  readonly numbers: Uint32Array;
  /** Where the pages have each word: CBOR as it stands in a chunk, without the head and the number of the first page. */
  readonly places: Uint8Array;
}

/** Numbers of one word in `IndexedWords.numbers`. */
export const numbersOfWord = 4;

export interface IndexedUnit {
  /** In the order of their addresses. */
  readonly pages: readonly IndexedPage[];
  readonly words: IndexedWords;
  /** Words as they may be typed, by code point. */
  readonly typed: readonly string[];
}

/** Between a stem and its other spelling. */
export const spelling = '\n';

export const isIndexedUnit = (value: unknown): value is IndexedUnit => hasFields(value, 'pages', 'words', 'typed');
