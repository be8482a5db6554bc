/**
 * The passage of a source that comes nearest to words that do not stand in it: shown in a problem,
 * never used in place of a quote.
 */
import type { Source, Span } from './model.ts';

export interface NearestPassage {
  readonly span: Span;
  /** Share of the quote's words that stand in the passage, 0 to 1. */
  readonly similarity: number;
}

/** Below this share of common words a 'nearest' passage misleads more than it helps. */
export const minimumSimilarity = 0.4;

interface Word extends Span {
  readonly key: string;
}

function listWords(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu), (match) => ({
    start: match.index + offset,
    end: match.index + match[0].length + offset,
    key: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/** Best window of as many words as the quote has, by words in common; undefined if none is near. Linear in the text. */
export function findNearestPassage(source: Pick<Source, 'text' | 'blocks'>, quote: string): NearestPassage | undefined {
  const wanted = new Map<string, number>();
  const quoteWords = listWords(quote.replace(/\[[^\]]*\]/gu, ' '));
  for (const word of quoteWords) wanted.set(word.key, (wanted.get(word.key) ?? 0) + 1);
  let best: NearestPassage | undefined;
  for (const block of source.blocks) {
    const words = listWords(source.text.slice(block.span.start, block.span.end), block.span.start);
    const left = new Map(wanted);
    let common = 0;
    for (const [i, word] of words.entries()) {
      const open = left.get(word.key);
      if (open !== undefined) left.set(word.key, open - 1);
      if (open !== undefined && open > 0) common += 1;
      const gone = words[i - quoteWords.length];
      const owed = gone && left.get(gone.key);
      if (gone && owed !== undefined) left.set(gone.key, owed + 1);
      if (owed !== undefined && owed >= 0) common -= 1;
      const first = words[Math.max(0, i - quoteWords.length + 1)];
      const similarity = common / Math.max(1, quoteWords.length);
      if (first && similarity > (best?.similarity ?? 0))
        best = { span: { start: first.start, end: word.end }, similarity };
    }
  }
  return best !== undefined && best.similarity >= minimumSimilarity ? best : undefined;
}
