import { expect, test } from 'vitest';
import { findQuotations } from '#core/quotations.ts';
import { findUtterances } from '#core/utterances.ts';
import { makeSource } from './make.ts';

function utterancesOf(texts: Readonly<Record<string, string>>): (readonly [string[], readonly string[]])[] {
  const sources = Object.entries(texts).map(([id, text]) => makeSource(`s/${id}`, ['Title', text]));
  const quotations = new Map(sources.map((source) => [source.id, findQuotations(source)]));
  const found = findUtterances(sources, quotations);
  expect(findUtterances(sources.toReversed(), quotations)).toEqual(found);
  return found.map(({ quotations: list, differs }) => [list.map(({ source }) => source.slice(2)), differs] as const);
}

const words = 'The harbour needs a new wall before the winter storms arrive';

test.each<[string, Record<string, string>, (readonly [string[], string[]])[]]>([
  [
    'the same words of the same speaker',
    { a: `"${words}," said Ana Lopes.`, b: `Ana Lopes said: "${words}."` },
    [[['a', 'b'], []]],
  ],
  [
    'the same words of two speakers',
    { a: `"${words}," said Ana Lopes.`, b: `"${words}," said Piet Daal.` },
    [[['a', 'b'], ['speaker']]],
  ],
  [
    'a surname alone is the same speaker',
    { a: `"${words}," said Ana Lopes.`, b: `"${words}," Lopes said.` },
    [[['a', 'b'], []]],
  ],
  [
    'another word',
    { a: `"${words}," said Ana Lopes.`, b: `"${words.replace('needs', 'wants')}," said Ana Lopes.` },
    [[['a', 'b'], ['wording']]],
  ],
  [
    'a translation in another order is left to parallels',
    {
      a: `"${words}," said Ana Lopes.`,
      b: `"Before winter storms come the harbour must have a new wall," said Ana Lopes.`,
    },
    [],
  ],
  [
    'an excerpt',
    { a: `"${words}," said Ana Lopes.`, b: `Lopes asked for "a new wall before the winter storms".` },
    [[['a', 'b'], []]],
  ],
  [
    'a common phrase',
    {
      a: '"We will see what the winter brings," said Ana Lopes.',
      b: '"Winter is a long way off for all of us," said Piet Daal.',
    },
    [],
  ],
  [
    'a source that names the speaker elsewhere is believed',
    {
      a: `"${words}," said Ana Lopes.`,
      b: `"${words}," said Ana Lopes. Piet Daal was there. "${words}," he said.`,
    },
    [[['a', 'b', 'b'], []]],
  ],
  ['one source alone', { a: `"${words}," said Ana Lopes. "${words}," she said again.` }, []],
])('%s', (_, texts, expected) => {
  expect(utterancesOf(texts)).toEqual(expected);
});

test('other speakers come before other words, these before the same', () => {
  const found = utterancesOf({
    a: `"The ferry sails at dawn from the northern pier," said Ana Lopes. "${words}," said Ana Lopes. "Coal prices doubled in three short weeks," said Ana Lopes.`,
    b: `"The ferry sails at dawn from the northern pier," said Ana Lopes. "${words}," said Piet Daal. "Coal prices doubled in three long weeks," said Ana Lopes.`,
  });
  expect(found.map(([, differs]) => differs)).toEqual([['speaker'], ['wording'], []]);
});

test('one statement that hundreds of sources print is one utterance, in time that does not grow with its pairs', () => {
  const texts = Array.from({ length: 400 }, (_, index) => [`a${index}`, `"${words}," said Ana Lopes.`] as const);
  const started = process.cpuUsage();
  const found = utterancesOf(Object.fromEntries(texts));
  expect(found.map(([sources, differs]) => [sources.length, differs])).toEqual([[400, []]]);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
});
