/** The lines of a plain text. */
import type { Line } from './model.ts';
import { readable } from './characters.ts';

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** All lines that are not blank, numbered from 1; every kind of line end counts. */
export function splitLines(text: string): readonly Line[] {
  return text
    .split(lineEnd)
    .flatMap((line, index): Line[] => (readable(line) === '' ? [] : [{ range: [index + 1, index + 1], text: line }]));
}
