import type { Span } from '#core/model.ts';

/** The same list is looked for in every text of a site. */
const patterns = new WeakMap<readonly string[], RegExp>();

/** Places of whole words or phrases in a text, in order, whatever their capitals; white space inside a phrase may be any. */
export function findWords(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return [];
  const pattern = patterns.get(words) ?? makePattern(words);
  patterns.set(words, pattern);
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function makePattern(words: readonly string[]): RegExp {
  const either = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .trim()
        .split(/\s+/)
        .map(escapePattern)
        .join(String.raw`\s+`),
    )
    .join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}-])(?:${either})(?![\p{L}\p{N}\p{M}-])`, 'giu');
}

const escapePattern = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
