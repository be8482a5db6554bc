import { describe, expect, test } from 'vitest';
import { findUniqueQuote } from '#drafts/unique-quote.ts';
import { makeSource } from '../core/make.ts';

const source = makeSource('pier/a', [
  'The pier is closed',
  'The pier is closed. "The pier is closed for good," the warden said. "We are sorry.',
  'The gulls remain. The warden said so. The warden said so.',
]);
const cut = (words: string, from = 0) => {
  const start = source.text.indexOf(words, from);
  const found = findUniqueQuote(source, { start, end: start + words.length });
  return found && source.text.slice(found.start, found.end);
};

describe('findUniqueQuote', () => {
  test.each([
    ['words that stand once', 'The gulls remain.', 'The gulls remain.'],
    ['a lone quotation mark is left out', '"We are sorry.', 'We are sorry.'],
    ['white space at the ends too', 'The gulls remain. ', 'The gulls remain.'],
    ['with the words behind', 'The warden said', undefined],
  ])('%s', (_name, words, expected) => {
    if (expected !== undefined) expect(cut(words)).toBe(expected);
    else expect(cut(words)).toMatch(/^The warden said so\. The/);
  });

  test('words that stand twice grow within their block, else the other place is taken', () => {
    expect(cut('The pier is closed', 20)).toBe('The pier is closed.');
    expect(cut('The pier is closed')).toBe('The pier is closed.');
  });

  test('nothing across blocks, nothing empty, nothing that is twice the whole block', () => {
    expect(findUniqueQuote(source, { start: 0, end: 40 })).toBeUndefined();
    expect(findUniqueQuote(source, { start: 3, end: 3 })).toBeUndefined();
    const twice = makeSource('pier/b', ['Closed', 'The pier is closed.', 'The pier is closed.']);
    expect(findUniqueQuote(twice, { start: 8, end: 27 })).toBeUndefined();
  });
});
