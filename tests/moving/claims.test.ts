import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeCsv } from '#core/views/data-files.ts';
import { readCorpus, type Reading } from '#markdown/read-corpus.ts';
import { parseEntry } from '#markdown/read-entry.ts';
import { planClaims, type TableOptions } from '#moving/plan-claims.ts';
import { readTable, type Table } from '#moving/read-table.ts';
import { tabulateClaims } from '#moving/write-claim-table.ts';
import { claimSchema } from '#schema';

let harbour: Reading;
let ferry: Reading;
beforeAll(async () => {
  harbour = await readCorpus('tests/fixtures/site/harbour');
  ferry = await readCorpus('tests/fixtures/checks/_valid');
});

function tableOf(text: string | Uint8Array): Table {
  const table = readTable(typeof text === 'string' ? Buffer.from(text) : text);
  if ('refused' in table) throw new Error(table.refused);
  return table;
}

const plan = (text: string | Uint8Array, options: TableOptions = {}) => planClaims(ferry, tableOf(text), options);

/** The same content without claims. */
function withoutClaims(reading: Reading): Reading {
  const files = new Map([...reading.files].filter(([file]) => !file.startsWith('content/claims/')));
  return { ...reading, files, corpus: { ...reading.corpus, claims: [] } };
}

test('claims that were exported as a table come back as they were', () => {
  const { claims } = harbour.corpus;
  const { files, problems } = planClaims(withoutClaims(harbour), tableOf(writeCsv(tabulateClaims(claims))));
  expect(problems).toEqual([]);
  const back = files.map(({ path: file, text }) => {
    const id = file.slice('content/claims/'.length, -'.md'.length);
    const { meta, file: read } = parseEntry(text, { path: file, kind: 'claim', id }, claimSchema);
    return { id, meta, body: read?.document.text.slice(read.document.bodyStart).trim() };
  });
  const oneLine = (claim: (typeof claims)[number]) => ({ id: claim.id, meta: claim.meta, body: claim.body.trim() });
  expect(back).toEqual(claims.map(oneLine));
  expect(back.length).toBeGreaterThan(5);
});

test('a table that was taken in already changes nothing', () => {
  const { files, problems, notes } = planClaims(harbour, tableOf(writeCsv(tabulateClaims(harbour.corpus.claims))));
  expect({ files, problems }).toEqual({ files: [], problems: [] });
  expect(notes.join()).toContain('There already, and left as they are: lone-report/ferry-name');
});

const header = 'claim,kind,source,quote,stance';

test('rows of one claim become one file, in the characters of the sources', () => {
  const { files, problems } = plan(
    `${header}\r\nNo boat sails on Monday,event,herald,"stopped work on Monday",\r\n,,coast,The port authority expects losses,qualifies\r\n`,
  );
  expect(problems).toEqual([]);
  expect(files.map(({ path: file }) => file)).toEqual(['content/claims/ferry-strike/no-boat-sails-on-monday.md']);
  expect(files[0]?.text).toContain(
    'status: draft\nevidence:\n  - source: ferry-strike/herald\n    quote: |-\n      stopped work on Monday\n  - source: ferry-strike/coast\n    quote: |-\n      The port authority expects losses\n    stance: qualifies\n',
  );
});

test('a quote without a source is looked up', () => {
  const { files } = plan('claim;kind;quote\nThe port counts losses;quantity;losses of two million crowns');
  expect(files[0]?.text).toContain('source: ferry-strike/coast');
});

test('all that cannot be found is told with row and column, and nothing is planned', () => {
  const { files, problems } = plan(
    `${header},actors,creditedTo
A,event,herald,stopped all work on Monday,,,
B,event,gazette,stopped work on Monday,,,
C,event,herald,,,,
D,boat,herald,stopped work on Monday,maybe,nobody,{ actor: no-one }
E,event,herald,stopped work on Monday,,,{ actor: [ }
F,event,,no such words in any of them,,,
`,
  );
  expect(files).toEqual([]);
  expect(problems.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
    expect.stringMatching(/^row 6, column G \(creditedTo\): cannot be read: /),
    expect.stringMatching(
      /^row 2, column D \(quote\): these words are not in ferry-strike\/herald; did you mean ".*stopped work on Monday/,
    ),
    expect.stringMatching(/^row 3, column C \(source\): there is no source "gazette" in this story; expected /),
    'row 4, column D (quote): the quote is missing: evidence is words of a source',
    expect.stringMatching(/^row 7, column D \(quote\): no source of this story holds these words/),
    expect.stringMatching(/^row 5, column B \(kind\): Invalid option/),
    expect.stringMatching(/^row 5, column E \(stance\): Invalid option/),
  ]);
});

test('references to nobody are told too', () => {
  const { problems } = plan(`${header},actors,silent\nD,event,herald,stopped work on Monday,,nobody,ferry-strike/x`);
  expect(problems).toEqual([
    { where: 'row 2, column F (actors)', reason: 'there is no actor nobody' },
    { where: 'row 2, column G (silent)', reason: 'there is no source ferry-strike/x' },
  ]);
});

test.each([
  ['other headers', 'Statement\tCitation\tNobody knows\nA\tstopped work on Monday\tx', { kind: 'event' }],
  ['a mapping', 'Aussage;Zitat\nA;stopped work on Monday', { kind: 'event', map: ['claim=Aussage', 'quote=zitat'] }],
  ['a byte order mark', '\uFEFFclaim,quote\nA,stopped work on Monday', { kind: 'event' }],
])('%s', (_, text, options) => {
  expect(plan(text, options)).toMatchObject({
    problems: [],
    files: [{ path: 'content/claims/ferry-strike/a.md', text: expect.stringContaining('stopped work on Monday') }],
  });
});

test('Windows-1252 is read as such', () => {
  const { files } = plan(Buffer.from('claim,kind,quote\nThe caf\xe9 \x96 shut,event,stopped work on Monday', 'latin1'));
  expect(files[0]?.text).toContain('claim: The café – shut\n');
});

test.each([
  ["'=1+1", '=1+1'],
  ['=cmd|x', '=cmd|x'],
  ['"a ""b"", c"', 'a "b", c'],
])('the cell %s is the text %s', (cell, claim) => {
  const { files } = plan(`claim,kind,id\n${cell},event,x`);
  const { meta } = parseEntry(files[0]?.text ?? '', { path: '', kind: 'claim', id: '' }, claimSchema);
  expect(meta?.claim).toBe(claim);
});

test.each([
  ['quote\nx', [], 'No column holds the claims'],
  ['claim\nx', ['quote=Words'], 'no column is named "Words"'],
  ['claim\nx', ['boat=claim'], 'expected field=header; fields are id, claim,'],
  ['claim,story\nx,nowhere', [], 'there is no story nowhere; expected ferry-strike'],
  ['claim,kind,id\nx,event,../../y', [], 'is no id'],
  ['claim,kind,id\nx,event,third-strike', [], 'is there already with another claim'],
  ['claim,kind,id\nx,event,a\ny,event,a', [], 'differs from row 2'],
  ['quote,claim\na,', [], 'there is no claim above it'],
])('%j is refused', (text, map, reason) => {
  const { files, problems } = plan(text, { map });
  expect(files).toEqual([]);
  expect(problems.map((problem) => problem.reason).join('\n')).toContain(reason);
});

test.each([
  ['claim,quote\na,"b', 'cannot be read'],
  ['claim,quote\na,b,c', 'Row 2 has more cells than the header'],
  ['', 'is empty'],
])('%j is no table', (text, reason) => {
  expect(readTable(Buffer.from(text))).toEqual({ refused: expect.stringContaining(reason) });
});

test('the fixtures lie where this test looks', () => {
  expect(path.basename(ferry.root)).toBe('_valid');
  expect(ferry.corpus.stories.map(({ id }) => id)).toEqual(['ferry-strike']);
});
