import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDateStarts } from '#core/dates/list-starts.ts';
import { mayStart } from '#core/dates/may-start.ts';

/** The definition, in which every character is looked at by one pattern. */
const start = /(?<![\p{L}\p{N}'.,/$€£#-]|\d[.,])['\p{L}\p{N}]|(?<=(?:\p{L}|-)-)[\p{L}\p{N}]/gu;

function listByPattern(text: string): number[] {
  return Array.from(text.matchAll(start), ({ index }) => index).filter((at) => mayStart(text, at));
}

const pieces = [
  'May',
  "'80s",
  'mid-March',
  'the',
  'last',
  '3rd',
  '2015-03-07',
  '$5',
  '€7',
  '½',
  '--',
  '-',
  '.',
  ',',
  '/',
  "'",
  '#',
  '’',
  'é',
  'ſat',
  '\u{1d400}',
  '\u{1f600}',
  '\u212a',
  'İ',
  '日',
  ' ',
  '\u00a0',
  '_',
  'week',
  'Friday',
  '12',
  'x',
];

test('plain characters are told as the pattern tells them, beside any others', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const sentence = { start: 0, end: text.length };
      const { plain, blocks } = listDateStarts(text, undefined, [sentence]);
      expect(blocks.flat().flatMap(({ starts }) => starts)).toEqual(listByPattern(plain));
    }),
    { numRuns: 2000 },
  );
});
