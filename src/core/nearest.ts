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
const minimumSimilarity = 0.4;

/** A passage may hold words that the quote lacks: the window is this much longer than the quote. */
const windowStretch = 1.3;

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

function countKeys(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The span of a window without the words at its ends that the quote lacks. */
function trimWindow(words: readonly Word[], wanted: ReadonlyMap<string, number>): Span {
  const inQuote = words.filter((word) => wanted.has(word.key));
  return { start: inQuote[0]?.start ?? 0, end: inQuote.at(-1)?.end ?? 0 };
}

/** Best window by the share of the quote's words in it; undefined if none is near. Linear in the text. */
export function findNearestPassage(source: Pick<Source, 'text' | 'blocks'>, quote: string): NearestPassage | undefined {
  const quoteWords = listWords(quote.replace(/\[[^[\]]*\]/gu, ' '));
  const wanted = countKeys(quoteWords);
  const size = Math.ceil(quoteWords.length * windowStretch);
  let best: NearestPassage | undefined;
  for (const block of source.blocks) {
    const words = listWords(source.text.slice(block.span.start, block.span.end), block.span.start);
    const open = new Map(wanted);
    let common = 0;
    for (const [i, word] of words.entries()) {
      const left = open.get(word.key);
      if (left !== undefined) open.set(word.key, left - 1);
      if (left !== undefined && left > 0) common += 1;
      const gone = words[i - size];
      const owed = gone && open.get(gone.key);
      if (gone && owed !== undefined) open.set(gone.key, owed + 1);
      if (owed !== undefined && owed >= 0) common -= 1;
      const similarity = common / Math.max(1, quoteWords.length);
      if (similarity <= (best?.similarity ?? 0)) continue;
      best = { span: trimWindow(words.slice(Math.max(0, i - size + 1), i + 1), wanted), similarity };
    }
  }
  return best !== undefined && best.similarity >= minimumSimilarity ? best : undefined;
}
