import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Block, Span } from '#core/model.ts';
import { findParallels, type Parallel, type ParallelSource, scoreSentences } from '#core/parallels.ts';
import { readCollection } from '#core/parallels/collection.ts';

const plain = 'The harbour board voted on Monday to close the ferry pier after divers found cracks in its pillars.';

describe('scoreSentences', () => {
  it.each([
    [
      'the same fact in other words',
      'Cracks found by divers made the harbour board close the ferry pier on Monday.',
      'Rain fell on the hills all morning while farmers waited for the river to drop.',
    ],
    [
      'the same event',
      'The ferry pier was shut by the harbour board.',
      'Harbour taxes will rise by a tenth next year.',
    ],
    ['the same number', 'Six divers were hurt on the Norwind ferry.', 'Three cooks were hired for the Norwind hotel.'],
  ])('ranks %s above something else', (_, near, far) => {
    expect(scoreSentences(plain, near)).toBeGreaterThan(scoreSentences(plain, far));
  });

  it.each([
    [
      'a number',
      'Six divers were hurt when the crane fell on the pier.',
      'Eight divers were hurt when the crane fell on the pier.',
    ],
    ['a negation', 'The board will close the pier on Monday.', 'The board will not close the pier on Monday.'],
    [
      'a name',
      'Karla Voss was hurt when the crane fell on the pier.',
      'Tomas Brandt was hurt when the crane fell on the pier.',
    ],
  ])('ranks a sentence above one that differs in %s', (_, a, b) => {
    expect(scoreSentences(a, a)).toBeGreaterThan(scoreSentences(a, b));
  });

  test('is the same whichever comes first, from 0 to 1, for any text', () => {
    const sentence = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('pier', 'Voss', 'six', '8', 'Monday', 'not', 'the', 'close', 'closed', '1999', '—'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = scoreSentences(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreSentences(b, a)).toBeCloseTo(score, 9);
      }),
    );
  });

  test('a word that the whole collection uses says less', () => {
    const collection = readCollection(Array.from({ length: 200 }, (_, n) => `The harbour has ${n} boats.`));
    const [a, b] = ['Divers left the harbour.', 'A fire broke out in the harbour.'] as const;
    expect(scoreSentences(a, b, collection)).toBeLessThan(scoreSentences(a, b));
  });
});

describe('readCollection', () => {
  it('counts a sentence once, however often it stands', () => {
    expect(readCollection([plain, plain]).sentences).toBe(1);
    expect(readCollection([plain, plain])).toEqual(readCollection([plain]));
  });

  it('tells names from first words', () => {
    const { capitals } = readCollection([
      'Divers met Voss.',
      'The divers and Voss left.',
      'Big News From The Harbour Town',
    ]);
    expect(capitals.get('voss')).toBe(2);
    expect(capitals.get('divers')).toBe(-1);
    expect(capitals.get('news')).toBeUndefined();
  });
});

interface Told {
  readonly source: ParallelSource;
  readonly sentences: readonly Span[];
}

/** A source of which each argument is a sentence and a paragraph. */
function tell(id: string, sentences: readonly string[], at: string | null = null): Told {
  const spans: Span[] = [];
  let start = 0;
  for (const sentence of sentences) {
    spans.push({ start, end: start + sentence.length });
    start += sentence.length + 2;
  }
  const blocks = spans.map((span): Block => ({ kind: 'paragraph', span }));
  const meta = { published: at === null ? null : { at } };
  return { source: { id, text: sentences.join('\n\n'), blocks, meta }, sentences: spans };
}

function compare(told: readonly Told[], options = {}): Parallel[] {
  return findParallels(
    told.map(({ source }) => source),
    new Map(told.map(({ source, sentences }) => [source.id, sentences])),
    options,
  );
}

const story = [
  'Rain fell on the hills all morning while farmers waited for the river to drop.',
  'Pupils at the north school planted lime trees along the road to the sports ground.',
];
const other = [
  'Harbour taxes will rise by a tenth next year, the town treasurer told the council.',
  'A choir from the lower valley sang at the opening of the new reading room.',
];

describe('findParallels', () => {
  it('finds the same fact in other words, and nothing else', () => {
    const a = tell('x/a', [...story, plain]);
    const b = tell('x/b', ['Cracks found by divers made the harbour board vote to close the ferry pier.', ...other]);
    const found = compare([a, b]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      a: { source: 'x/a', span: a.sentences[2] },
      b: { source: 'x/b', span: b.sentences[0] },
      differs: [],
    });
  });

  it.each([
    [
      'number',
      'Six members of the board were hurt on the pier.',
      'Eight members of the board were hurt on the pier.',
      ['Six members', 'Eight members'],
    ],
    [
      'number',
      'The repairs cost at least four million crowns, the board said.',
      'The repairs cost three million crowns, the board said.',
      ['at least four million crowns', 'three million crowns'],
    ],
    [
      'date',
      'The ferry pier was closed on 3 May 2011 by the board.',
      'The ferry pier was closed on 5 May 2011 by the board.',
      ['3 May 2011', '5 May 2011'],
    ],
    [
      'name',
      'The board sent the diver Karla Voss to look at the pier.',
      'The board sent the diver Tomas Brandt to look at the pier.',
      ['Karla Voss', 'Tomas Brandt'],
    ],
    [
      'negation',
      'The board will close the ferry pier before the winter.',
      'The board will not close the ferry pier before the winter.',
      ['close', 'not'],
    ],
    [
      'modality',
      'The board will close the ferry pier before the winter.',
      'The board may close the ferry pier before the winter.',
      ['will', 'may'],
    ],
  ])('says that a %s differs: %s', (kind, one, two, words) => {
    const a = tell('x/a', [one, ...story]);
    const b = tell('x/b', [...other, two]);
    const [found] = compare([a, b]);
    expect(found?.differs).toEqual([kind]);
    const part = found?.parts.find(({ comparison }) => comparison === 'different');
    expect(part && [cut(a, part.a), cut(b, part.b)]).toEqual(words);
  });

  it.each([
    [
      'bounds that agree',
      'About 50 divers looked at the pier.',
      'The pier was looked at by 48 divers.',
      'number',
      'compatible',
    ],
    [
      'a figure in words',
      'Six divers looked at the ferry pier.',
      'The ferry pier was looked at by 6 divers.',
      'number',
      'equal',
    ],
    [
      'a name in part',
      'Divers led by Karla Voss looked at the pier.',
      'The pier was looked at by Voss and her divers.',
      'name',
      'equal',
    ],
  ])('finds no difference in %s', (_, one, two, kind, comparison) => {
    const [found] = compare([tell('x/a', [one, ...story]), tell('x/b', [...other, two])]);
    expect(found?.differs).toEqual([]);
    expect(found?.parts).toEqual([expect.objectContaining({ kind, comparison })]);
  });

  it('compares relative dates where the days of publication are known', () => {
    const one = ['The board closed the ferry pier on Monday after cracks were found.', ...story];
    const two = [...other, 'After cracks were found the board closed the ferry pier on Tuesday.'];
    const [dated] = compare([tell('x/a', one, '2011-05-04'), tell('x/b', two, '2011-05-04')]);
    expect(dated?.differs).toEqual(['date']);
    const [undated] = compare([tell('x/a', one), tell('x/b', two)]);
    expect(undated?.differs).toEqual([]);
  });

  it('leaves word-for-word copies to the passages', () => {
    expect(compare([tell('x/a', [plain, ...story]), tell('x/b', [...other, plain])])).toEqual([]);
  });

  it.each([
    ['no source', []],
    ['one source', [tell('x/a', [plain, plain])]],
    ['no sentences', [tell('x/a', []), tell('x/b', [plain])]],
    ['marks only', [tell('x/a', ['— … “']), tell('x/b', ['— … “'])]],
  ])('finds nothing in %s', (_, told) => {
    expect(compare(told)).toEqual([]);
  });

  it('ends on a text without stops', () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `word${n % 5000}`).join(' ');
    expect(compare([tell('x/a', [words]), tell('x/b', [`Other ${words}`])])).toHaveLength(1);
  });

  test('the order of sources changes nothing; sides are sentences of two sources, best first', () => {
    const word = fc.constantFrom(
      'pier',
      'Voss',
      'six',
      '8',
      'Monday',
      'not',
      'the',
      'close',
      'closed',
      'divers',
      'board',
      'may',
    );
    const sentence = fc.oneof(
      fc.constantFrom(plain, ...story, ...other),
      fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`),
    );
    const collection = fc
      .array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 })
      .map((texts) => texts.map((sentences, n) => tell(`x/${n}`, sentences, n === 0 ? '2011-05-04' : null)));
    fc.assert(
      fc.property(collection, (told) => {
        const found = compare(told, { minScore: 0.2 });
        expect(compare(told.toReversed(), { minScore: 0.2 })).toEqual(found);
        const spans = new Map(told.map(({ source, sentences }) => [source.id, sentences]));
        for (const [n, { a, b, score, parts }] of found.entries()) {
          expect(a.source < b.source).toBe(true);
          expect(spans.get(a.source)).toContainEqual(a.span);
          expect(spans.get(b.source)).toContainEqual(b.span);
          expect(score).toBeLessThanOrEqual(found[n - 1]?.score ?? 1);
          for (const part of parts) {
            expect(part.a.start).toBeGreaterThanOrEqual(a.span.start);
            expect(part.b.end).toBeLessThanOrEqual(b.span.end);
          }
        }
      }),
    );
  });
});

function cut({ source }: Told, { start, end }: Span): string {
  return source.text.slice(start, end);
}
