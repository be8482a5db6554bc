/** Words of a source cut where they differ from those of another, as pages print them side by side. */
import type { Span } from '#core/model.ts';
import { countTokens, endOfToken, tokenize } from '#core/tokens.ts';
import { printable } from './printable.ts';

export type MarkedPiece =
  /** `noted`: a figure or a date, worth a look though nothing differs. */
  | { readonly kind: 'same' | 'differs' | 'noted'; readonly text: string }
  /** The other source has words here, this one has none. */
  | { readonly kind: 'missing' }
  /** Words left out to keep the page short. */
  | { readonly kind: 'cut'; readonly words: number };

/** A stretch of two aligned texts. */
export interface Stretch {
  readonly kind: 'same' | 'differs' | 'cut';
  readonly a: Span;
  readonly b: Span;
}

/** Equal words longer than this are cut in the middle; so much stays at either end, about two lines of a column. */
const longestSame = 60;
const keptAtEnds = 20;
/** Words of one passage on a page: half a screen in two columns. */
const mostWords = 260;

const countWords = (text: string, { start, end }: Span) => countTokens(text.slice(start, end));

/** The first and last words of an equal run and what lies between, on both sides. */
function foldSame(run: Stretch, a: string, b: string): Stretch[] {
  const wordsA = tokenize(a.slice(run.a.start, run.a.end), run.a.start);
  const wordsB = tokenize(b.slice(run.b.start, run.b.end), run.b.start);
  const [headA, tailA] = [wordsA[keptAtEnds - 1], wordsA.at(-keptAtEnds)];
  const [headB, tailB] = [wordsB[keptAtEnds - 1], wordsB.at(-keptAtEnds)];
  if (wordsA.length <= longestSame || wordsB.length <= longestSame) return [run];
  if (headA === undefined || headB === undefined || tailA === undefined || tailB === undefined) return [run];
  const cut = (kind: Stretch['kind'], from: readonly [number, number], to: readonly [number, number]): Stretch => ({
    kind,
    a: { start: from[0], end: to[0] },
    b: { start: from[1], end: to[1] },
  });
  const head = [headA.span.end, headB.span.end] as const;
  const tail = [tailA.span.start, tailB.span.start] as const;
  return [
    cut('same', [run.a.start, run.b.start], head),
    cut('cut', head, tail),
    cut('same', tail, [run.a.end, run.b.end]),
  ];
}

/**
 * The stretches of an alignment that a page prints: long equal runs lose their middle, and what comes after
 * `mostWords` is one cut to the end. Gaps between the runs (marks and spaces) stay between the stretches.
 */
export function shortenAlignment(
  runs: readonly { readonly kind: 'equal' | 'changed'; readonly a: Span; readonly b: Span }[],
  a: string,
  b: string,
): Stretch[] {
  const stretches = runs.flatMap(({ kind, ...spans }): Stretch[] =>
    kind === 'equal' ? foldSame({ kind: 'same', ...spans }, a, b) : [{ kind: 'differs', ...spans }],
  );
  const last = stretches.at(-1);
  let words = 0;
  for (const [at, { kind, ...spans }] of stretches.entries()) {
    if (kind !== 'cut') words += Math.max(countWords(a, spans.a), countWords(b, spans.b));
    const next = stretches[at + 1];
    if (words < mostWords || next === undefined || last === undefined) continue;
    const rest = { a: { start: next.a.start, end: last.a.end }, b: { start: next.b.start, end: last.b.end } };
    return [...stretches.slice(0, at + 1), { kind: 'cut', ...rest }];
  }
  return stretches;
}

/** One side of a shortened alignment. */
export function writeSide(text: string, stretches: readonly Stretch[], side: 'a' | 'b'): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const addSame = (source: string) => {
    const words = printable(source);
    const last = pieces.at(-1);
    if (words === '') return;
    if (last?.kind === 'same') pieces[pieces.length - 1] = { kind: 'same', text: last.text + words };
    else pieces.push({ kind: 'same', text: words });
  };
  let at = stretches[0]?.[side].start ?? 0;
  for (const stretch of stretches) {
    const span = stretch[side];
    addSame(text.slice(at, span.start));
    at = Math.max(at, span.end);
    if (stretch.kind === 'same') addSame(text.slice(span.start, span.end));
    else if (stretch.kind === 'cut') pieces.push({ kind: 'cut', words: countWords(text, span) });
    else if (span.end > span.start) pieces.push({ kind: 'differs', text: printable(text.slice(span.start, span.end)) });
    else pieces.push({ kind: 'missing' });
  }
  return pieces;
}

/** A span of a source with parts of it marked; marks may overlap and reach beyond the span. */
export function markWords(
  text: string,
  span: Span,
  marks: readonly Span[],
  kind: 'differs' | 'noted' = 'differs',
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = span.start;
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  for (const mark of inside.toSorted((x, y) => x.start - y.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(span.end, mark.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ kind: 'same', text: printable(text.slice(at, start)) });
    pieces.push({ kind, text: printable(text.slice(start, end)) });
    at = end;
  }
  if (span.end > at) pieces.push({ kind: 'same', text: printable(text.slice(at, span.end)) });
  return pieces;
}

/** The pieces up to a number of words; what follows is one cut. */
export function limitWords(pieces: readonly MarkedPiece[], most: number): MarkedPiece[] {
  const kept: MarkedPiece[] = [];
  let words = 0;
  let cut = 0;
  for (const piece of pieces) {
    if (piece.kind === 'missing' || piece.kind === 'cut') {
      if (piece.kind === 'cut') cut += piece.words;
      else if (cut === 0) kept.push(piece);
      continue;
    }
    const count = countTokens(piece.text);
    const room = most - words;
    if (cut > 0 || room <= 0) cut += count;
    else if (count <= room) kept.push(piece);
    else {
      kept.push({ kind: piece.kind, text: piece.text.slice(0, endOfToken(piece.text, room)) });
      cut += count - room;
    }
    words += count;
  }
  return cut === 0 ? kept : [...kept, { kind: 'cut', words: cut }];
}
