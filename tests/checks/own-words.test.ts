import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '#checks/find-words.ts';
import { hideQuotations } from '#checks/hide-quotations.ts';
import { listOwnWords } from '#checks/own-words.ts';
import { compareCoverage } from '#core/coverage.ts';
import { readFiles } from './make-reading.ts';

test.each([
  ['a "b c" d', 'a       d'],
  ['a “b” and „c“ and «d»', 'a     and     and    '],
  ['the crew’s ‘own’ word', 'the crew’s       word'],
  ["it isn't 'the crew's' word", "it isn't              word"],
  ['an open " mark', 'an open " mark'],
])('hides what is quoted: %s', (text, hidden) => {
  expect(hideQuotations(text)).toBe(hidden);
});

test('hiding keeps every offset, whatever the text', () => {
  const unit = fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', 'a', ' ', '\n', '😀');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const hidden = hideQuotations(text);
      expect(hidden).toHaveLength(text.length);
      for (let at = 0; at < text.length; at += 1) expect([' ', text[at]]).toContain(hidden[at]);
    }),
  );
});

test('finds whole words, phrases across lines, and nothing inside other words', () => {
  const found = (text: string, ...words: string[]) =>
    findWords(text, words).map(({ start, end }) => text.slice(start, end));
  expect(found('Fake, fakes, un-fake: FAKE', 'fake')).toEqual(['Fake', 'FAKE']);
  expect(found('half\n  true and half-true', 'half true', 'true')).toEqual(['half\n  true']);
  expect(found('so-called (a.b) c', 'so-called', 'a.b')).toEqual(['so-called', 'a.b']);
  expect(found('axb', 'a.b')).toEqual([]);
  expect(findWords('anything', [])).toEqual([]);
});

test('the prose of a file keeps its offsets, without quotations, code, addresses and markup', async () => {
  const text =
    '---\ntitle: A fire\n---\n\nOne *two* `three` [four](https://five.example).\n\n> six\n\n- "seven" eight\n';
  const reading = await readFiles({ 'content/stories/mill.md': text });
  const context = { reading, corpus: reading.corpus, coverage: compareCoverage(reading.corpus) };
  const body = listOwnWords(context).at(-1);
  const words = findWords(body?.text ?? '', ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']);
  expect(words.map(({ start, end }) => body?.text.slice(start, end))).toEqual(['One', 'two', 'four', 'eight']);
  expect(words.map(({ start, end }) => body?.placeOf(start, end))).toEqual(
    ['One', 'two', 'four', 'eight'].map((word) => ({
      offset: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    })),
  );
});
