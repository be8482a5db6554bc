/** Words around a number that bound it. */
import type { bounds } from '#schema';

export type Bound = (typeof bounds)[number];

const before: readonly (readonly [Bound, string])[] = [
  ['at least', 'at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than'],
  ['at most', 'at most|up to|as many as|as much as|as few as|no more than|not more than|a maximum of|maximum of'],
  [
    'more than',
    '(?:just |slightly |well )?(?:more than|over|above|exceeding)|upwards? of|in excess of|greater than|better than|topping',
  ],
  ['less than', '(?:just |slightly |well )?(?:less than|fewer than|under|below)'],
  ['about', 'about|around|some|approximately|roughly|an estimated|estimated|circa|close to|almost|nearly|virtually'],
  ['exactly', 'exactly|precisely|only|just'],
];
const after: readonly (readonly [Bound, string])[] = [
  ['at least', '\\s+or more|\\s+or above|\\s+at least|\\+|-plus|\\s+and (?:more|counting|up)'],
  ['at most', '\\s+or (?:less|fewer|under|below)|\\s+at (?:most|the most)'],
  ['about', '\\s+or so|-odd|-ish'],
];
const beforePatterns = before.map(
  ([bound, words]) => [bound, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})\\s+(?:the\\s+|a\\s+)?$`, 'iu')] as const,
);
const afterPatterns = after.map(
  ([bound, words]) => [bound, new RegExp(`(?:${words})(?![\\p{L}\\p{N}])`, 'iuy')] as const,
);

/** The longest bounding phrase is five words; this many characters before a number hold it. */
const reach = 32;

/** The bound that stands directly before `at`, and where it starts; null: none. */
export function findBoundBefore(text: string, at: number): { readonly bound: Bound; readonly start: number } | null {
  const from = Math.max(0, at - reach);
  const lead = text.slice(from, at);
  for (const [bound, pattern] of beforePatterns) {
    const match = pattern.exec(lead);
    if (match !== null) return { bound, start: from + match.index };
  }
  return null;
}

/** The bound that stands directly after `at`, and where it ends; null: none. */
export function findBoundAfter(text: string, at: number): { readonly bound: Bound; readonly end: number } | null {
  for (const [bound, pattern] of afterPatterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { bound, end: at + match[0].length };
  }
  return null;
}
