/**
 * Long input in one line, of each kind that comes from strangers: it is read, or refused with a reason, and nothing crashes. In
 * the default run 50 KB each; `CROSSBEARING_LONG=10` tries 10 MB, which takes a minute.
 */
import { expect, test } from 'vitest';
import { locateQuote } from '#core/locate.ts';
import { ingestSeed } from '#ingest/ingest-seed.ts';
import { readSeed } from '#ingest/read-seed.ts';
import { parseSource } from '#markdown/parse-source.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { claimSchema, siteSchema } from '#schema';

const length = Number(process.env['CROSSBEARING_LONG'] ?? 0.05) * 1_000_000;
const timeout = 120_000;
const units = {
  sentences: 'The ferry left the harbour an hour late on Monday, passengers said. ',
  'one word': 'x',
  'open quotation marks': '“a ',
  stars: '*a ',
  brackets: '[',
  tags: '<b>x</b> ',
  'open tags': '<p>x ',
  'open comments': '<!-- ',
  entities: '&amp;',
  commas: 'a, ',
  colons: 'a: ',
  'marks on letters': 'a\u0301',
  addresses: 'http://a.b/ ',
};
const shapes = Object.entries(units).map(
  ([name, unit]) => [name, unit.repeat(Math.ceil(length / unit.length))] as const,
);

/** What became of a seed: `read`, or why not. */
function read(text: string, ending: string): string {
  const seed = readSeed(Buffer.from(text), `story/a.${ending}`, 'story');
  if (!('lines' in seed)) return seed.reason;
  return ingestSeed(seed).meta.seed.lines.length > 0 ? 'read' : 'lost';
}
const refusal = /^This file (?:holds no words|shows no text|nests |has too many|is Markdown of more than)/;

test.each(shapes)('a seed of %s in one line is read or refused', { timeout }, (_name, text) => {
  const results = ['txt', 'html', 'md'].map((ending) => read(`A headline\n\n${text}`, ending));
  for (const result of results) expect(result).toMatch(result === 'read' ? /read/ : refusal);
  expect(results[0]).toBe('read');
});

test.each(shapes)('fields and prose of %s in one line are read or refused', { timeout }, (_name, text) => {
  const about = { path: 'content/x.md', kind: 'claim', id: 'x' } as const;
  const prose = parseEntry<unknown>(`---\nclaim: A b c\nstory: x\nkind: event\n---\n\n${text}\n`, about, claimSchema);
  const field = parseEntry<unknown>(`---\nclaim: ${text}\nstory: x\nkind: event\n---\n`, about, claimSchema);
  const site = parseEntry<unknown>(`title: ${text}\n`, { ...about, kind: 'site' }, siteSchema);
  for (const { meta, problems } of [prose, field, site]) expect(meta === undefined).toBe(problems.length > 0);
  expect(field.problems).not.toEqual([]);
});

test.each(['x', 'words and more words, ', 'a: ', String.raw`\*a `])(
  'the text of a source is read, and searched, where %j fills one line of 10 MB',
  { timeout },
  (unit) => {
    const text = `${unit.repeat(10_000_000 / unit.length)}the end of it`;
    const source = parseSource('A title', `\n${text}\n`);
    expect(source.findings).toEqual([]);
    expect(source.blocks).toHaveLength(2);
    expect(locateQuote(source, 'end of it').found).toBe(true);
  },
);

test('a page of more elements than people read is refused, and crashes nothing', { timeout }, () => {
  expect(read(`<h1>x</h1>${'<p>x '.repeat(210_000)}`, 'html')).toMatch(/has too many of them/);
  expect(read('<b></b>'.repeat(210_000), 'html')).toMatch(/has too many of them/);
});

test('Markdown that is too long or too deep is refused', { timeout }, () => {
  expect(read('A text of words. '.repeat(70_000), 'md')).toMatch(/more than 1000000 characters/);
  expect(read(`${'> '.repeat(5000)}words\n`, 'md')).toMatch(/too deeply/);
  expect(read(`${'*a '.repeat(20_000)}\n`, 'md')).toMatch(/too deeply/);
});
