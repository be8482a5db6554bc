/** Items of a list that runs on in one line: `1. The first item 2. The second item`, `a) … b) …`, `• … • …`. */
import type { Span } from './model.ts';

const marker = /(?<=^|\s)([•⁃▪‣◦]\s?)?(?:(\d{1,3}|[a-z])(\.\)|\)|\.)\s?)?(?=["“‘'(]?\p{Lu})/gu;

/** Where items after the first begin. A run starts with 1 or a, or at the start of the piece, and counts up by one. */
export function listBreaks(text: string, piece: Span): number[] {
  const breaks: number[] = [];
  const first = piece.start + (/\S/.exec(text.slice(piece.start, piece.end))?.index ?? 0);
  const runs = new Map<string, number>();
  for (const match of text.slice(piece.start, piece.end).matchAll(marker)) {
    const [whole, bullet = '', label = '', tail = ''] = match;
    if (whole === '') continue;
    const at = piece.start + match.index;
    if (label === '') {
      breaks.push(at);
      continue;
    }
    const isLetter = /[a-z]/.test(label);
    const value = isLetter ? label.charCodeAt(0) - 96 : Number(label);
    const key = `${bullet.trim()}${isLetter ? 'a' : '1'}${tail}`;
    const continues = runs.get(key) === value;
    if (!continues && bullet === '' && !isItemStart(text, first, at, value)) continue;
    runs.set(key, value + 1);
    if (continues || bullet !== '') breaks.push(at);
  }
  return breaks;
}

const isItemStart = (text: string, first: number, at: number, value: number): boolean =>
  at <= first || (value === 1 && /[.!?:;]["”’')]*\s*$/.test(text.slice(Math.max(first, at - 6), at)));
