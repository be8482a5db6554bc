/**
 * Text as quotes are compared: typographic variants of quotation marks, dashes, ellipses and white space count as equal;
 * so do letters with marks and Korean syllables however they are encoded (canonical equivalence), with and without
 * characters that cannot be seen: soft hyphens, joiners, direction marks. Nothing else does. Every folded character knows
 * its place in the original.
 */
import type { Span } from './model.ts';
import { hasUnspaced } from './unspaced.ts';

/**
 * A folded text. Most of its characters stand for one unit each, in order; those that do not are listed with their range
 * of the original, so that ten thousand articles fit into memory with their places.
 */
export interface FoldedText {
  readonly text: string;
  /** Index in `text` of each listed character, in order, and its range of UTF-16 units. */
  readonly listed: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const doubleMarks = /[“”„‟«»″＂〝〞]/u;
const singleMarks = /[‘’‚‛‹›′`´＇]/u;
const dashes = /^[-‐‑‒–—―−﹣－]/u;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
/** Letters of a Korean syllable that compose to one character (Unicode Standard, 3.12). */
const syllable = /(?:[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2])\p{M}*/u;
const pieces = new RegExp(String.raw`\s+|[-‐‑‒–—―−﹣－]+|${syllable.source}|\p{L}\p{M}+|[^]`, 'uy');
const space = 0x20;

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

/** Runs that fold to themselves: printable ASCII but for hyphen and backquote, with single spaces between. */
const sameRun = /[!-,./0-9:-_a-~]+(?: [!-,./0-9:-_a-~]+)*/y;
const firstNonAscii = 0x80;

/** Folds a text for comparison; white space at the ends stays, as one space. Linear in the text. */
export function foldText(text: string): FoldedText {
  const listed: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let length = 0;
  // Where the next character stands if it follows the one before directly.
  let expected = 0;
  let endsWithSpace = false;
  const add = (unit: string, start: number, end: number) => {
    if (start !== expected || end !== start + 1) {
      listed.push(length);
      starts.push(start);
      ends.push(end);
    }
    parts.push(unit);
    length += 1;
    expected = end;
    endsWithSpace = unit === ' ';
  };
  for (let at = 0; at < text.length;) {
    sameRun.lastIndex = at;
    const run = sameRun.exec(text)?.[0].length ?? 0;
    // A mark may combine with the last character.
    const plain = run > 0 && text.charCodeAt(at + run) >= firstNonAscii ? run - 1 : run;
    if (plain > 0) {
      add(text.slice(at, at + plain), at, at + 1);
      length += plain - 1;
      at += plain;
      expected = at;
      endsWithSpace = text.charCodeAt(at - 1) === space;
      continue;
    }
    pieces.lastIndex = at;
    const piece = pieces.exec(text)?.[0] ?? '';
    const unit = foldPiece(piece);
    const next = at + piece.length;
    if (unit === ' ' && endsWithSpace) {
      // The space before stands for these too.
      if (listed.at(-1) !== length - 1) {
        listed.push(length - 1);
        starts.push(expected - 1);
        ends.push(next);
      } else ends[ends.length - 1] = next;
      expected = next;
    } else if (unit === piece) {
      // An astral character folds to itself: each half keeps its own place.
      for (let i = 0; i < unit.length; i += 1) add(unit.charAt(i), at + i, at + i + 1);
    } else for (const character of unit.split('')) add(character, at, next);
    at = next;
  }
  return { text: parts.join(''), listed, starts, ends };
}

/** The last listed character at or before an index; -1 where there is none. */
function findListed({ listed }: FoldedText, index: number): number {
  let from = 0;
  let to = listed.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((listed[middle] ?? 0) <= index) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** The original range of one folded character. */
function unfoldCharacter(folded: FoldedText, index: number): Span {
  const at = findListed(folded, index);
  const away = index - (folded.listed[at] ?? -1);
  const end = (folded.ends[at] ?? 0) + away;
  return away === 0 ? { start: folded.starts[at] ?? 0, end: folded.ends[at] ?? 0 } : { start: end - 1, end };
}

/** The original span of a non-empty folded range. */
export function unfoldSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: unfoldCharacter(folded, start).start, end: unfoldCharacter(folded, end - 1).end };
}

/** Whether two texts are equal but for typographic variants. */
export function equalsFolded(a: string, b: string): boolean {
  return foldText(a).text.trim() === foldText(b).text.trim();
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Whether a word may begin or end between index `at - 1` and `at`; scripts that do not space words may break anywhere. */
export function isWordBoundary(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (before === '' || after === '' || !letter.test(before) || !letter.test(after)) return true;
  return hasUnspaced(before) || hasUnspaced(after);
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

/** Whether a name has any letter or digit: without one it is none. */
export const hasWords = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);
