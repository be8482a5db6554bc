/** Marks the words in which a quote differs from a passage. */
import { diffArrays } from 'diff';
import { foldText } from '#core/text.ts';

/** Above this many words a comparison is slower than it is readable. */
const MAX_WORDS = 400;

/**
 * One line in the manner of `git diff --word-diff`: `[-only in the quote-]`, `{+only in the passage+}`. Typographic
 * variants count as equal and show as in the passage; empty if there is too much to compare.
 */
export function markDifferences(quote: string, passage: string): string {
  const left = splitWords(quote);
  const right = splitWords(passage);
  if (left.length > MAX_WORDS || right.length > MAX_WORDS) return '';
  return diffArrays(left, right, { comparator: (a, b) => foldText(a).text === foldText(b).text })
    .map(({ added, removed, value }) => {
      const words = value.join(' ');
      return added ? `{+${words}+}` : removed ? `[-${words}-]` : words;
    })
    .join(' ');
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A text on one line, cut to `length` units at a word. */
export function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/(?<!\s)\s+\S*$/, '')}…`;
}
