import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsWords } from '#checks/contains-words.ts';
import { findNamesBy, hashTextWords } from '#checks/parts/find-names.ts';
import { makeSource } from '../core/make.ts';

const word = fc.constantFrom(
  'Ada',
  'ADA',
  'Quill',
  'quill',
  'Mar',
  'O’Mara',
  'de',
  'Zoë',
  'Zoe\u0308',
  '田中',
  '田中一郎',
  '7',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

test('no name that stands in a text is left out, and the order stays', () => {
  const holds = fc.property(
    fc.uniqueArray(words, { maxLength: 8 }),
    fc.array(words, { maxLength: 4 }),
    (names, texts) => {
      const source = makeSource('story/a', ['A title', ...texts]);
      const found = findNamesBy(names)(hashTextWords([source]));
      expect(found).toEqual(names.filter((name) => found.includes(name)));
      expect(found).toEqual(expect.arrayContaining(names.filter((name) => containsWords(source, name))));
    },
  );
  fc.assert(holds);
});

test('names of which a word is missing are not looked for', () => {
  const hashes = hashTextWords([makeSource('story/a', ['A title', 'Ada Quill spoke.'])]);
  expect(findNamesBy(['Ada Mar', 'Quill Ada', 'Bo', '中'])(hashes)).toEqual(['Quill Ada', '中']);
});
