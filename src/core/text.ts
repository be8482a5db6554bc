/**
 * Text as quotes are compared: typographic variants of quotation marks, dashes, ellipses and white
 * space count as equal, nothing else does. Every folded character knows its place in the original.
 */
import type { Span } from './model.ts';

/** A folded text; character `i` of `text` stands for the original's UTF-16 range `starts[i]` to `ends[i]`. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const doubleMarks = /[“”„‟«»″＂〝〞]/u;
const singleMarks = /[‘’‚‛‹›′`´＇]/u;
const dashes = /^[-‐‑‒–—―−﹣－]/u;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const pieces = /\s+|[-‐‑‒–—―−﹣－]+|\p{L}\p{M}+|[^]/gu;

function foldPiece(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  if (dashes.test(piece)) return '-';
  if (piece.length > 1) return piece.normalize('NFC');
  if (piece < '\u0080') return piece === '`' ? "'" : piece;
  if (invisible.test(piece)) return '';
  if (doubleMarks.test(piece)) return '"';
  if (singleMarks.test(piece)) return "'";
  return piece === '…' ? '...' : piece;
}

/** Folds a text for comparison; white space at the ends stays, as one space. Linear in the text. */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length * 3 + 1);
  const ends = new Uint32Array(text.length * 3 + 1);
  let folded = '';
  for (const match of text.matchAll(pieces)) {
    const piece = match[0];
    const unit = foldPiece(piece);
    if (unit === ' ' && folded.endsWith(' ')) {
      ends[folded.length - 1] = match.index + piece.length;
      continue;
    }
    for (let i = 0; i < unit.length; i += 1) {
      // An astral character folds to itself: each half keeps its own place.
      const own = unit === piece;
      starts[folded.length + i] = own ? match.index + i : match.index;
      ends[folded.length + i] = own ? match.index + i + 1 : match.index + piece.length;
    }
    folded += unit;
  }
  return { text: folded, starts: starts.slice(0, folded.length), ends: ends.slice(0, folded.length) };
}

/** The original span of a non-empty folded range. */
export function unfoldSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 };
}

/** Whether two texts are equal but for typographic variants. */
export function equalsFolded(a: string, b: string): boolean {
  return foldText(a).text.trim() === foldText(b).text.trim();
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a word may begin or end between index `at - 1` and `at`; scripts that do not space words may break anywhere. */
export function isWordBoundary(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '' || after === '' || !letter.test(before) || !letter.test(after)) return true;
  return unspaced.test(before) || unspaced.test(after);
}

// Surrogates are below U+E000..U+FFFF as units but above them as code points; the end is below all.
function rankUnit(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Compares by code point, so that order does not depend on the locale. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return rankUnit(a, i) - rankUnit(b, i);
}

/** The characters of a span. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
