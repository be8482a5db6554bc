/** The lines of a plain text. */
import { lineEnd } from '#markdown/decode-bytes.ts';
import type { Line } from './model.ts';
import { readable } from './characters.ts';

/** All lines that are not blank, numbered from 1; every kind of line end counts. */
export function splitLines(text: string): readonly Line[] {
  return text
    .split(lineEnd)
    .flatMap((line, index): Line[] => (readable(line) === '' ? [] : [{ range: [index + 1, index + 1], text: line }]));
}
