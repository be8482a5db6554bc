import { expect, test } from 'vitest';
import type { Corpus } from '#core/model.ts';
import { makeMachineTables } from '#core/views/machine-tables.ts';
import { indexSite } from '#core/views/site-index.ts';
import { makeCorpus, makeSource } from './make.ts';

const shared =
  'The keeper of the north lock opened both gates before dawn, and the river carried eleven barges to the sea.';
const texts = [
  ['Gates open', `${shared} “Nobody told us that the gates would open so early,” said Oda Finn.`],
  ['River runs', `${shared} “Nobody told us that the gates would open so early,” said Jon Wick.`],
];

function tablesOf(rights: 'full' | 'excerpts') {
  const made = makeCorpus(texts.map((blocks, at) => makeSource(`s/a${at}`, blocks, { language: 'en' })));
  const corpus: Corpus = { ...made, site: { ...made.site, rights } };
  const tables = makeMachineTables(indexSite(corpus, false));
  return new Map(
    tables.map(({ name, fields, rows }) => [
      name,
      rows.map((row) => Object.fromEntries(fields.map((field, at) => [field.name, row[at]]))),
    ]),
  );
}

test('each finding is a row, with its place', () => {
  const tables = tablesOf('full');
  expect(tables.get('wording')).toEqual([expect.objectContaining({ a: 's/a0', b: 's/a1', family: true })]);
  expect(tables.get('passages')?.length).toBeGreaterThan(0);
  expect(tables.get('quotations')?.map(({ source, speaker, utterance }) => [source, speaker, utterance])).toEqual([
    ['s/a0', 'Oda Finn', 1],
    ['s/a1', 'Jon Wick', 1],
  ]);
  expect(tables.get('leads')?.[0]).toMatchObject({ number: 1, kind: 'speakers differ', source: 's/a0' });
  for (const { source, start, end, text } of [...(tables.get('quotations') ?? []), ...(tables.get('leads') ?? [])]) {
    const whole = texts[source === 's/a0' ? 0 : 1]?.join('\n\n') ?? '';
    expect(text).toBe(whole.slice(Number(start), Number(end)));
  }
});

test('under excerpts they hold the same places, and no words but those of headlines', () => {
  const [full, excerpts] = [tablesOf('full'), tablesOf('excerpts')];
  for (const [name, rows] of full) {
    const places = (list: typeof rows | undefined) => list?.map(({ source, start, end }) => [source, start, end]);
    if (name !== 'names') expect(places(excerpts.get(name))).toEqual(places(rows));
  }
  const all = JSON.stringify([...excerpts]);
  for (const word of ['keeper', 'Nobody', 'Finn', 'Wick']) expect(all).not.toContain(word);
});
