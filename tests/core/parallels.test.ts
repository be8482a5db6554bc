import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scoreSentences } from '#core/parallels.ts';
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
