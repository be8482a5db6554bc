/** The words of a quote with its differences from other quotes marked, part by part. */
import type { Source, Span } from '#core/model.ts';
import type { QuoteMarks } from './align-quotes.ts';
import { markWords, type MarkedPiece } from './marked-words.ts';

/** Cuts at the places where another quote has words that are missing here. */
function splitAt({ start, end }: Span, places: readonly number[]): Span[] {
  const inside = places.filter((place) => place > start && place < end);
  const points = [start, ...inside, end];
  return points.slice(0, -1).map((from, at) => ({ start: from, end: points[at + 1] ?? end }));
}

/** One list per part; without marks each is one piece. */
export function cutQuote(source: Source, parts: readonly Span[], marks: QuoteMarks | undefined): MarkedPiece[][] {
  const { differs = [], missing = [] } = marks ?? {};
  return parts.map((part) =>
    splitAt(part, missing).flatMap((span, at): MarkedPiece[] => [
      ...(at === 0 ? [] : [{ kind: 'missing' as const }]),
      ...markWords(source.text, span, differs),
    ]),
  );
}
