import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimSchema, siteSchema, sourceSchema } from '#schema';
import { makeEntryFormat } from '#admin/file/entry-format.ts';
import { readDocument } from '#markdown/read-document.ts';

const claims = makeEntryFormat(claimSchema);

const file = `---
claim: The ferry sank   # as the harbour master put it
story: ferry
kind: event
actors: [pilot, mate]
status: draft
evidence:
  - source: ferry/one
    quote: |-
      the ferry: "sank" at noon
    stance: supports
    creditedTo: { actor: mate }
    says: { quantity: { min: 2, max: 3 }, unit: boats }

  # the second paper
  - source: ferry/two
    quote: |-
      «غرقت» العبّارة
    says: { date: 2021-03, precision: month }
silent: []
---

Some prose, with *marks*.
`;

const edit = (change: (form: Record<string, unknown>) => void, text = file) => {
  const form: Record<string, unknown> = structuredClone({ ...claims.fromFile(text) });
  change(form);
  return claims.toFile(form);
};
const dataOf = (text: string) => readDocument(text).data;

describe('a file that goes through the form', () => {
  test('stays as it is when nothing is changed', () => {
    expect(edit(() => {})).toBe(file);
  });

  test('changes in one line when one field is changed', () => {
    const text = edit((form) => (form['claim'] = 'The ferry sank: at noon'));
    expect(text).toBe(file.replace('claim: The ferry sank ', 'claim: "The ferry sank: at noon" '));
  });

  test('keeps one quote to the letter when another is changed', () => {
    const text = edit((form) => ((form['evidence'] as { quote: string }[])[1]!.quote = 'غرقت # العبّارة: «أمس»'));
    expect(text).toBe(file.replace('«غرقت» العبّارة', 'غرقت # العبّارة: «أمس»'));
  });

  test('gains evidence at its end', () => {
    const text = edit((form) =>
      (form['evidence'] as object[]).push({
        source: 'ferry/three',
        quote: 'it did - not\nsink',
        stance: 'contradicts',
      }),
    );
    expect(text).toContain(`precision: month }
  - source: ferry/three
    quote: |-
      it did - not
      sink
    stance: contradicts
silent: []`);
  });

  test('loses a field with its line, and gains one after the last', () => {
    const text = edit((form) => {
      delete form['actors'];
      form['formerIds'] = ['ferry/old'];
    });
    expect(text).toBe(
      file.replace('actors: [pilot, mate]\n', '').replace('silent: []\n', 'silent: []\nformerIds: [ferry/old]\n'),
    );
  });

  test('keeps fields that the form does not know', () => {
    const text = file.replace('status: draft', 'status: draft\nlater: { a: [1, x] }');
    expect(edit((form) => (form['claim'] = 'B'), text)).toContain('\nlater: { a: [1, x] }\n');
  });

  test('keeps its prose to the byte unless that is changed', () => {
    const text = `${file}\n\n  * odd   list\n\n\n`;
    expect(edit((form) => (form['claim'] = 'B'), text)).toContain('marks*.\n\n\n  * odd   list\n\n\n');
    expect(edit((form) => (form['body'] = 'New.'), text)).toMatch(/---\n\nNew\.\n$/);
  });
});

test('what is typed into an empty form passes the schema', () => {
  const text = claims.toFile({
    claim: 'The ferry sank',
    story: 'ferry',
    kind: 'date',
    status: '',
    actors: [],
    verdict: null,
    evidence: [
      {
        source: 'ferry/one',
        quote: 'at noon',
        says: { editorForm: 'quantity', quantity: '{ min: 2, max: 3 }', unit: 'boats' },
        creditedTo: { editorForm: 'actor', actor: 'mate', why: '' },
      },
    ],
    body: '',
  });
  expect(claimSchema.parse(dataOf(text))).toMatchObject({
    status: 'draft',
    evidence: [{ says: { quantity: { min: 2, max: 3 } }, creditedTo: { actor: 'mate' } }],
  });
  expect(text).toContain('    quote: |-\n      at noon\n');
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '- x',
    '# no',
    'a: b',
    '"',
    "it's",
    '  led',
    'trailing  ',
    'two\nlines',
    '\n',
    'null',
    '2015',
    '|-',
    '«…»',
    'a\n\n b',
    '\t',
  ),
);

test('whatever words a quote has, they come back as they were, and nothing else changes', () => {
  fc.assert(
    fc.property(words, words, (first, second) => {
      fc.pre(first !== '' && second !== '');
      const text = edit((form) => {
        const evidence = form['evidence'] as { quote: string }[];
        evidence[0]!.quote = first;
        evidence[1]!.quote = second;
      });
      const { data } = readDocument(text);
      const expected = structuredClone(dataOf(file)) as { evidence: { quote: string }[] };
      expected.evidence[0]!.quote = first;
      expected.evidence[1]!.quote = second;
      expect(data).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('settings are a file of YAML alone', () => {
  const format = makeEntryFormat(siteSchema, true);
  const text = '# ours\ntitle: A\nprose:\n  long-claim: { level: off }\n';
  const form = format.fromFile(text);
  expect(format.toFile(form)).toBe(text);
  expect(format.toFile({ ...form, title: 'B' })).toBe(text.replace('A', 'B'));
});

test('parts without a form of their own are kept as YAML', () => {
  const format = makeEntryFormat(sourceSchema);
  const text = `---\ntitle: T\nlabel: L\nstory: s\noutlet: null\npublished: { at: 2015-10 }\nprovenance: { outlet: { how: unknown } }\nseed:\n  file: s/a.txt\n  sha256: ${'a'.repeat(64)}\n  lines:\n    - { range: [1, 1], use: kept }\n---\n\nText.\n`;
  const form = format.fromFile(text);
  expect(form).toMatchObject({ published: { editorForm: 'at' }, provenance: '{ outlet: { how: unknown } }' });
  expect(format.toFile({ ...form })).toBe(text);
  expect(format.toFile({ ...form, label: 'M' })).toBe(text.replace('label: L', 'label: M'));
});
