import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsWords } from '#checks/contains-words.ts';
import { findNamesBy, hashTextWords } from '#checks/parts/find-names.ts';
import { foldText } from '#core/text.ts';
import { sortHashes } from '#core/word-hashes.ts';
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

test('the words of a text are its runs of letters and digits in capitals, ASCII or not', () => {
  const character = fc.constantFrom('a', 'Z', '7', ' ', '-', '’', 'ß', 'é', 'e\u0301', '中', '\u{1D400}', '\u{1F600}');
  const holds = fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
    const source = makeSource('story/a', ['T', characters.join('')]);
    const runs = foldText(source.text).text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    expect(hashTextWords([source])).toEqual(sortHashes(runs.map((run) => run.toUpperCase())));
  });
  fc.assert(holds, { numRuns: 1000 });
});

test('names of which a word is missing are not looked for', () => {
  const hashes = hashTextWords([makeSource('story/a', ['A title', 'Ada Quill spoke.'])]);
  expect(findNamesBy(['Ada Mar', 'Quill Ada', 'Bo', '中'])(hashes)).toEqual(['Quill Ada', '中']);
});
