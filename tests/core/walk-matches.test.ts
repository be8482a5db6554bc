import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionWords } from '#core/mentions-words.ts';
import { maskedWords } from '#core/quotations/words.ts';
import { spacedWords, unspacedWords } from '#core/tokens.ts';
import { walkMatches } from '#core/walk-matches.ts';

const words = fc.constantFrom(
  'The',
  'harbour',
  'a',
  'U',
  'S',
  'Mr',
  'Gen',
  'www',
  'Ann',
  'x',
  'é',
  'ſ',
  '网',
  'ที่',
  '12',
  '3',
);
const marks = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ',',
  '.',
  "'",
  '’',
  '’s ',
  '-',
  '/',
  ' @',
  '.\n\n',
  '\u00a0',
  '“',
  '"',
  '_',
  '\u0301',
);
const texts = fc.oneof(
  fc.array(fc.tuple(words, marks), { maxLength: 30 }).map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

test.each([
  ['words', spacedWords],
  ['words without spaces', unspacedWords],
  ['words of names', mentionWords],
  ['words and marks around quotations', maskedWords],
] as const)('%s are those that the pattern alone gives', (_, shape) => {
  fc.assert(
    fc.property(texts, (text) => {
      const found: [string, number][] = [];
      walkMatches(text, shape, (match, start) => found.push([match, start]));
      expect(found).toEqual(Array.from(text.matchAll(shape.pattern), ({ 0: match, index }) => [match, index]));
    }),
    { numRuns: 500 },
  );
});
