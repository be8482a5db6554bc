/** Which words of two sentences stand for each other. */
import { distance } from 'fastest-levenshtein';
import type { ProfileWord } from '#core/parallels/profile.ts';

export interface WordPair {
  /** Place among the content words of either sentence. */
  readonly a: number;
  readonly b: number;
  /** From 0 to 1: the same word, the same stem, or a likeness of letters. */
  readonly likeness: number;
}

/**
 * 1 for the same printed word, .95 for forms of one stem, .5 to .8 where most letters agree from the start ('Libya',
 * 'Libyan'; 'organised', 'organized'). Numbers and times are equal or different, never alike.
 */
export function compareWords(x: ProfileWord, y: ProfileWord): number {
  if (x.number === y.number) return x.norm === y.norm ? 1 : 0.95;
  if (x.initial !== y.initial) return 0;
  if (x.norm === y.norm) return 1;
  if (isExact(x) || isExact(y)) return 0;
  const shorter = Math.min(x.norm.length, y.norm.length);
  const longer = Math.max(x.norm.length, y.norm.length);
  if (shorter < 4) return 0;
  let prefix = 0;
  while (prefix < shorter && x.norm[prefix] === y.norm[prefix]) prefix += 1;
  if (prefix >= 4 && prefix >= 0.6 * longer) return 0.8;
  if (longer - shorter <= 0.25 * longer && distance(x.norm, y.norm) <= 0.25 * longer) return 0.7;
  return prefix >= 5 ? 0.5 : 0;
}

function isExact({ kind }: ProfileWord): boolean {
  return kind === 'number' || kind === 'time';
}

/** Pairs each content word with one at most, likest first, then nearest in relative place; ordered by `a`. */
export function pairWords(a: readonly ProfileWord[], b: readonly ProfileWord[]): WordPair[] {
  const all: (WordPair & { readonly apart: number })[] = [];
  const taken = { a: new Uint8Array(a.length), b: new Uint8Array(b.length) };
  let isOpen = false;
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const likeness = compareWords(x, y);
      if (likeness === 0) return;
      all.push({ a: i, b: j, likeness, apart: Math.abs(i / a.length - j / b.length) });
      isOpen ||= taken.a[i] === 1 || taken.b[j] === 1;
      taken.a[i] = 1;
      taken.b[j] = 1;
    });
  });
  // Where no word has two that are like it, there is nothing to choose.
  if (!isOpen) return all;
  all.sort((x, y) => y.likeness - x.likeness || x.apart - y.apart || x.a + x.b - y.a - y.b || x.a - y.a);
  taken.a.fill(0);
  taken.b.fill(0);
  const pairs = all.filter(({ a: i, b: j }) => {
    if (taken.a[i] === 1 || taken.b[j] === 1) return false;
    taken.a[i] = 1;
    taken.b[j] = 1;
    return true;
  });
  return pairs.sort((x, y) => x.a - y.a);
}
