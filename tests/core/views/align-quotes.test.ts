import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignQuotes } from '#core/views/align-quotes.ts';

const quote = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });

/** Marked words in brackets, places of missing words as a caret; nothing for quotes that stand alone. */
function show(texts: readonly string[]): (string | undefined)[] {
  const marks = new Map(
    alignQuotes(texts.map(quote)).flatMap(({ quotes }) => quotes.map((own) => [own.at, own] as const)),
  );
  return texts.map((text, at) => {
    const own = marks.get(at);
    if (own === undefined) return undefined;
    const edits = [
      ...own.differs.flatMap(({ start, end }) => [[start, '['] as const, [end, ']'] as const]),
      ...own.missing.map((place) => [place, '^'] as const),
    ];
    return edits
      .toSorted(([a], [b]) => b - a)
      .reduce((line, [place, sign]) => line.slice(0, place) + sign + line.slice(place), text);
  });
}

describe('quotes of the same words', () => {
  test.each([
    [
      'a word in the place of another',
      ['The ferry left the quay of Orsa at nine', 'The ferry left the harbour of Orsa at nine'],
      ['The ferry left the [quay] of Orsa at nine', 'The ferry left the [harbour] of Orsa at nine'],
    ],
    [
      'words that one does not have',
      ['The old ferry left the quay of Orsa late', 'The ferry left the quay of Orsa late'],
      ['The [old] ferry left the quay of Orsa late', 'The^ ferry left the quay of Orsa late'],
    ],
    [
      'another word at the very end',
      ['“The ferry left the quay on time,” she said', '“The ferry left the quay on time”, she stated'],
      ['“The ferry left the quay on time,” she [said]', '“The ferry left the quay on time”, she [stated]'],
    ],
    [
      'an excerpt and the whole',
      ['the ferry left the quay of Orsa', 'At nine in the morning the ferry left the quay of Orsa with all its guests'],
      ['the ferry left the quay of Orsa', 'At nine in the morning the ferry left the quay of Orsa with all its guests'],
    ],
    [
      'spelling, marks and capitals',
      ['The air strikes hit the quay of Orsa', 'the airstrikes hit the quay – of Orsa'],
      ['The air strikes hit the quay of Orsa', 'the airstrikes hit the quay – of Orsa'],
    ],
    [
      'three, compared with the one that the others are most like',
      [
        'The ferry left the wet quay of Orsa at nine',
        'The ferry left the quay of Orsa at nine',
        'The ferry left the quay of Orsa at ten',
      ],
      [
        'The ferry left the [wet] quay of Orsa at nine',
        'The ferry left the^ quay of Orsa at [nine]',
        'The ferry left the quay of Orsa at [ten]',
      ],
    ],
  ])('%s', (_, texts, expected) => {
    expect(show(texts)).toEqual(expected);
  });
});

test.each([
  ['the same in other words', ['The ferry left the quay at nine', 'Passengers saw how the boat sailed in the morning']],
  [
    'common words that lie apart',
    [
      'Orsa says that its ferry must wait until the quay is dry',
      'The quay is long, and nobody in Orsa will pay for a ferry',
    ],
  ],
  ['a phrase that anybody may use', ['it was on the way', 'it was on the way to the town']],
  ['one quote', ['The ferry left the quay of Orsa']],
])('%s: nothing is marked', (_, texts) => {
  expect(alignQuotes(texts.map(quote))).toEqual([]);
});

test('says where quotes print the same words', () => {
  const texts = ['The ferry left the quay of Orsa', 'The ferry left the quay of Orsa'];
  expect(alignQuotes(texts.map(quote)).map(({ same }) => same)).toEqual([true]);
});

test('marks lie inside their quote, in order, and never on all of its words', () => {
  const word = fc.constantFrom('ferry', 'quay', 'Orsa', 'left', 'the', 'of', 'nine', 'wet', 'boat', 'storm');
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
      const seen = alignQuotes(texts.map(quote)).flatMap(({ quotes }) => quotes);
      expect(new Set(seen.map(({ at }) => at)).size).toBe(seen.length);
      for (const { at, differs } of seen) {
        const own = texts[at] ?? '';
        let before = 0;
        for (const { start, end } of differs) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(own.length);
        expect(differs.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(own.length);
      }
    }),
  );
});
