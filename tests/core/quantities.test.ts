import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '#core/quantities/find-quantities.ts';
import { numberWordsPattern, readNumberWords, readOrdinal } from '#core/quantities/number-words.ts';

/** Each quantity as "text: bound min[..max] unit". */
function list(text: string): readonly string[] {
  return findQuantities(text).map(({ text: printed, bound, min, max, unit }) => {
    const value = min === max ? String(min) : `${min}..${max}`;
    return `${printed}: ${bound} ${value} ${unit ?? '-'}`;
  });
}

describe('findQuantities', () => {
  test.each([
    ['Six sailors drowned.', ['Six sailors: exactly 6 sailor']],
    ['It killed 1,800 people.', ['1,800 people: exactly 1800 person']],
    ['At least 50 Norvian soldiers fled.', ['At least 50 Norvian soldiers: at least 50 norvian soldier']],
    ['About 40 ships and two ferries sank.', ['About 40 ships: about 40 ship', 'two ferries: exactly 2 ferry']],
    ['More than a dozen boats were lost.', ['More than a dozen boats: more than 12 boat']],
    ['Up to 300 houses burned.', ['Up to 300 houses: at most 300 house']],
    ['No fewer than three judges spoke.', ['No fewer than three judges: at least 3 judge']],
    ['It took less than ten minutes.', ['less than ten minutes: less than 10 minute']],
    ['Nearly 100 or so miners left.', ['Nearly 100 or so: about 100 -']],
    ['Between 50 and 60 farmers came.', ['50 and 60 farmers: exactly 50..60 farmer']],
    ['Some 50 to 60 farmers came.', ['Some 50 to 60 farmers: about 50..60 farmer']],
    ['They sold 5-6 million cars.', ['5-6 million cars: exactly 5000000..6000000 car']],
    ['Dozens of ships sank.', ['Dozens of ships: about 24..99 ship']],
    ['Tens of thousands of people marched.', ['Tens of thousands of people: about 20000..99999 person']],
    ['A couple of hundred villagers stayed.', ['A couple of hundred villagers: about 200 villager']],
    ['Several senior officers resigned.', ['Several senior officers: about 3..9 senior officer']],
    ['The dam cost $500-million.', ['$500-million: exactly 500000000 dollar']],
    ['It pays C$1.5bn a year.', ['C$1.5bn a year: exactly 1500000000 canadian dollar per year']],
    ['It cost two million euros.', ['two million euros: exactly 2000000 euro']],
    ['Some 45.5 percent agreed; 5% did not.', ['Some 45.5 percent: about 45.5 percent', '5%: exactly 5 percent']],
    ['It fell by 2.5 percentage points.', ['2.5 percentage points: exactly 2.5 percentage point']],
    ['Two-thirds of the voters stayed at home.', ['Two-thirds: exactly 66.66666666666667 percent']],
    [
      'Each sends six staff members per country.',
      ['six staff members per country: exactly 6 staff member per country'],
    ],
    [
      'The 34-year-old captain led a five-year search.',
      ['34-year-old: exactly 34 year old', 'five-year: exactly 5 year'],
    ],
    ['Its captain, Olda Brenn, 61, was held.', ['61: exactly 61 year old']],
    ['They waited for two and a half hours.', ['two and a half hours: exactly 2.5 hour']],
    ['They lost 25 million more trees.', ['25 million more trees: exactly 25000000 tree']],
    ['Two of the officers knelt.', ['Two of the officers: exactly 2 officer']],
    ['The toll was 48.', ['48: exactly 48 -']],
    ['Prices fell from 60 crowns to 50 crowns.', ['60 crowns: exactly 60 crown', '50 crowns: exactly 50 crown']],
    ['They closed the route. Six members left.', ['Six members: exactly 6 member']],
    ['A 15-per-cent cut.', ['15-per-cent: exactly 15 percent']],
    ['Two dozen suspected smugglers fled.', ['Two dozen suspected smugglers: exactly 24 suspected smuggler']],
    [
      'Six wounded sailors came, and two killed.',
      ['Six wounded sailors: exactly 6 wounded sailor', 'two killed: exactly 2 killed'],
    ],
    ['Its share rose from 14.6 to 15.2.', ['14.6: exactly 14.6 -', '15.2: exactly 15.2 -']],
    ['They face from 5 to 10 years.', ['5 to 10 years: exactly 5..10 year']],
    ['It cost $374 million over 10 years.', ['$374 million: exactly 374000000 dollar', '10 years: exactly 10 year']],
  ])('%s', (text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  test.each([
    'The third man came first, on the 21st.',
    'It happened on May 2, 2003, at 10:30, or at 9 a.m., or two weeks ago.',
    'In 2003 they flew an F-16 and a Brenn 737.',
    'No one knew which one it was, one of them said.',
    'Under Article 5 and Resolution 1441, they voted 5-4.',
    'A man met a few.',
    'They marched to Harbour One.',
    'On flight 1737 they dialed 911.',
    'It stood in No. 7, and in Art. 5.',
  ])('no quantity: %s', (text) => {
    expect(list(text)).toEqual([]);
  });

  test('spans hold the bound, the number and the unit', () => {
    const text = 'Officials said at least six staff members per country were there.';
    const [found] = findQuantities(text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe('at least six staff members per country');
  });

  test('a quantity does not cross blocks', () => {
    const blocks = [
      { kind: 'title' as const, span: { start: 0, end: 6 } },
      { kind: 'paragraph' as const, span: { start: 8, end: 20 } },
    ];
    expect(findQuantities('Took 6\n\nships sailed', blocks).map(({ text, unit }) => [text, unit])).toEqual([
      ['6', null],
    ]);
  });

  const words = fc.constantFrom(
    ...'about at least two three 5 1,800 2003 $ € % percent million - to and of the ships people dozens a half third one .5 1/2 ½ May \u{1F600} per year old'.split(
      ' ',
    ),
  );
  test('spans are in order, inside the text and hold what they say, for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const found of findQuantities(text)) {
            expect(found.span.start).toBeGreaterThanOrEqual(end);
            expect(found.span.end).toBeGreaterThan(found.span.start);
            expect(text.slice(found.span.start, found.span.end)).toBe(found.text);
            expect(found.max).toBeGreaterThanOrEqual(found.min);
            expect(found.rounding).toBeGreaterThanOrEqual(0);
            end = found.span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('number words', () => {
  test.each([
    ['two', 2],
    ['twenty-one', 21],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['two thousand and fourteen', 2014],
    ['three million two hundred thousand', 3_200_000],
    ['half a million', 500_000],
    ['a half million', 500_000],
    ['two dozen', 24],
    ['one two', null],
    ['twenty twelve', null],
    ['hundred', null],
    ['two million million', null],
    ['ship', null],
  ])('%s is %s', (text, value) => {
    expect(readNumberWords(text)).toBe(value);
  });

  test.each([
    ['first', 1],
    ['twenty-second', 22],
    ['31st', 31],
    ['fortieth', 40],
    ['twelfth', 12],
    ['north', null],
  ])('the %s is %s', (text, value) => {
    expect(readOrdinal(text)).toBe(value);
  });

  test('the pattern takes whole words only', () => {
    const pattern = new RegExp(`^${numberWordsPattern}`, 'iu');
    expect(pattern.exec('sixty-four men')?.[0]).toBe('sixty-four');
    expect(pattern.exec('tension')).toBeNull();
  });
});
