import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePlainField } from '#markdown/write-plain-yaml.ts';
import { writeByLibrary, writeFields } from '#markdown/write-source.ts';

const key = fc.constantFrom(
  'title',
  'seed',
  'lines',
  'range',
  'parts',
  'columns',
  'use',
  'how',
  'why',
  'two words',
  '1',
);
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '2031-03-09',
    '2031-03-09T12:35',
    '12',
    '1e5',
    '1.5',
    '0x1f',
    '0o7',
    'true',
    'Null',
    'a: b',
    'a #b',
    'a#b:c',
    'ends:',
    'ends ',
    '- a',
    '“quoted”',
    '[gap]',
    'one, two',
    'a [b] {c}',
    "it's",
    '--- a',
    '228663c1e70debc44aaefb1de81d92893e588dbe9a413edd299e3822f8b85646',
    '2286631670123440001018192893558809413200299038220885646e12345678',
    'words '.repeat(20).trim(),
    'two\nlines',
    'a\u2028b',
    'a\u0085b',
    '\uFEFFa',
    '',
  ),
  fc.integer(),
  fc.constantFrom(-0, 0, 1.5, NaN),
  fc.boolean(),
  fc.constantFrom(null, undefined),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.tuple(fc.nat(9), fc.nat(9)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('writeFields', () => {
  it('writes what the library writes', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }), (values) => {
        expect(writeFields(values)).toBe(writeByLibrary(values));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('writePlainField', () => {
  it.each([
    ['a list of maps', 'lines', [{ range: [1, 3], use: 'kept' }], 'lines:\n  - { range: [ 1, 3 ], use: kept }\n'],
    [
      'a map of maps',
      'provenance',
      { title: { how: 'stated', line: 1 } },
      'provenance:\n  title: { how: stated, line: 1 }\n',
    ],
    ['text', 'title', 'Pier closed – for now', 'title: Pier closed – for now\n'],
    ['a day', 'at', '2031-03-09', 'at: 2031-03-09\n'],
    ['text that needs quotes', 'title', "Pier: it's shut", 'title: "Pier: it\'s shut"\n'],
    ['what looks like a number', 'title', '2031', 'title: "2031"\n'],
  ])('writes %s', (_, name, field, written) => {
    expect(writePlainField(name, field)).toBe(written);
  });

  it.each([
    ['text with both kinds of quotes', `"it's: so"`],
    ['what reads as a number', '12e3'],
    ['a list of maps on lines of their own', [{ reason: 'words '.repeat(20) }]],
    ['what is no plain data', new Map()],
  ])('leaves %s to the library', (_, field) => {
    expect(writePlainField('key', field)).toBeUndefined();
  });
});
