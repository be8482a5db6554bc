import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '#core/dates/find-dates.ts';
import { dateToSays } from '#core/dates/to-says.ts';
import { compareDates, compareQuantities, compareSays, type Says } from '#core/intervals.ts';
import { findQuantities } from '#core/quantities/find-quantities.ts';
import { quantityToSays } from '#core/quantities/to-says.ts';
import { evidenceSchema } from '#schema';

describe('compareQuantities', () => {
  test.each([
    ['six ships', '6 ships', 'equal'],
    ['six ships', 'eight ships', 'different'],
    ['six ships', 'six men', 'incomparable'],
    ['about 50 ships', 'about 50 ships', 'equal'],
    ['about 50 ships', '48 ships', 'compatible'],
    ['about 50 ships', '60 ships', 'different'],
    ['at least 50 ships', '48 ships', 'different'],
    ['at least 50 ships', '60 ships', 'compatible'],
    ['at least 50 ships', '50 ships', 'compatible'],
    ['more than 50 ships', '50 ships', 'different'],
    ['up to 50 ships', 'at least 50 ships', 'compatible'],
    ['fewer than 50 ships', 'at least 50 ships', 'different'],
    ['50 to 60 ships', '55 ships', 'compatible'],
    ['50 to 60 ships', '61 ships', 'different'],
    ['dozens of ships', '30 ships', 'compatible'],
    ['dozens of ships', '3 ships', 'different'],
    ['1.5 million trees', '1,520,000 trees', 'compatible'],
    ['1.5 million trees', '1,600,000 trees', 'different'],
    ['12 soldiers', '12 Norvian soldiers', 'equal'],
    ['six staff per country', 'six staff', 'incomparable'],
    ['two weeks', '14 days', 'equal'],
    ['10 miles', '16 kilometres', 'compatible'],
    ['10 miles', '20 kilometres', 'different'],
    ['10 miles', '20 minutes', 'incomparable'],
    ['$5 million', '5 million dollars', 'equal'],
    ['$5 million', '5 million euros', 'incomparable'],
    ['5 percent', '5 percentage points', 'incomparable'],
  ])('%s, %s: %s', (a, b, expected) => {
    const [x] = findQuantities(`They counted ${a}.`);
    const [y] = findQuantities(`They counted ${b}.`);
    expect(x && y && compareQuantities(x, y)).toBe(expected);
    expect(x && y && compareQuantities(y, x)).toBe(expected);
  });

  const figure = fc
    .record({
      min: fc.integer({ min: 0, max: 100 }),
      bound: fc.constantFrom('exactly', 'about', 'at least', 'at most', 'more than', 'less than'),
    } as const)
    .map(({ min, bound }) => ({ min, max: min, bound }));

  test('is symmetric, and equal to itself', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(compareQuantities(a, b)).toBe(compareQuantities(b, a));
        expect(compareQuantities(a, a)).toBe('equal');
      }),
    );
  });
});

describe('what was found as says', () => {
  test.each([
    ['It sank on May 2, 2003.', { date: '2003-05-02', from: 'stated' }],
    ['It sank on Monday.', { date: '2003-05-12', from: 'computed' }],
    ['It sank in March 2002.', { date: '2002-03', from: 'stated' }],
    ['It sank last week.', { date: { from: '2003-05-05', to: '2003-05-11' }, from: 'computed' }],
    ['It sank in the third quarter of 2001.', { date: { from: '2001-07-01', to: '2001-09-30' }, from: 'stated' }],
    ['It sank about two days ago.', { date: '2003-05-12', precision: 'approximate', from: 'computed' }],
  ])('date: %s', (text, expected) => {
    const [found] = findDates(text, { anchor: '2003-05-14' });
    expect(found && says(dateToSays(found))).toEqual(expected);
  });

  test.each([
    ['It had about 50 boats.', { quantity: 50, unit: 'boat', bound: 'about', from: 'stated' }],
    ['It had 50 to 60 boats.', { quantity: { min: 50, max: 60 }, unit: 'boat', bound: 'exactly', from: 'stated' }],
    ['The toll was at least 50.', { quantity: 50, bound: 'at least', from: 'stated' }],
  ])('quantity: %s', (text, expected) => {
    const [found] = findQuantities(text);
    expect(found && says(quantityToSays(found))).toEqual(expected);
  });
});

describe('compareDates', () => {
  test.each([
    ['2003-05-14', '2003-05-14', 'equal'],
    ['2003-05-14', '2003-05-15', 'different'],
    ['2003-05-14', '2003-W20', 'compatible'],
    ['2003-05-14', '2003-W21', 'different'],
    ['2003-05', '2003-Q2', 'compatible'],
    ['2003', '2003-01-01/2003-12-31', 'equal'],
    ['2003-05-10/2003-05-20', '2003-05-20/2003-06-01', 'compatible'],
    ['2003-05-14', 'Wednesday', 'incomparable'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compareDates(a, b)).toBe(expected);
    expect(compareDates(b, a)).toBe(expected);
  });
});

/** As frontmatter gives it. */
function says(value: unknown): Says {
  const parsed = evidenceSchema.parse({ source: 'story/source', quote: 'words', says: value }).says;
  if (parsed === undefined) throw new Error('The fixture has no says.');
  return parsed;
}

describe('compareSays', () => {
  test.each([
    [{ quantity: 6, unit: 'staff per country' }, { quantity: 6, unit: 'staff per country' }, 'equal'],
    [{ quantity: 6, unit: 'staff per country' }, { quantity: 8, unit: 'staff per country' }, 'different'],
    [{ quantity: 6, unit: 'staff per country' }, { quantity: 6, unit: 'staff' }, 'incomparable'],
    [{ quantity: 6 }, { quantity: 6, unit: 'staff' }, 'equal'],
    [{ quantity: { min: 5, max: 7 } }, { quantity: 6 }, 'compatible'],
    [{ quantity: { min: 5 } }, { quantity: 4 }, 'different'],
    [{ quantity: 50, bound: 'about' }, { quantity: 48 }, 'compatible'],
    [{ quantity: 6 }, { date: '2003' }, 'incomparable'],
    [{ date: '2003-05-14' }, { date: '2003-05' }, 'compatible'],
    [{ date: '2003-05-14', precision: 'week' }, { date: '2003-05-12' }, 'compatible'],
    [{ date: '2003-05-14', precision: 'week' }, { date: '2003-05-18' }, 'different'],
    [{ date: '2003-05-14', precision: 'approximate' }, { date: '2003-05-21' }, 'compatible'],
    [{ date: '2003-05-14', precision: 'month' }, { date: '2003-05' }, 'equal'],
    [{ date: '2003-05-14', precision: 'quarter' }, { date: '2003-06' }, 'compatible'],
    [{ date: '2003-05-14', precision: 'year' }, { date: '2003' }, 'equal'],
    [{ date: { from: '2003-05-01', to: '2003-05-14' } }, { date: '2003-05-14' }, 'compatible'],
    [{ date: { from: '2003-05', to: '2003-06' } }, { date: '2003-07-01' }, 'different'],
    [{ date: '2003-05-14T10:30Z' }, { date: '2003-05-14T11:30Z' }, 'different'],
    [{ date: '2003-05-14T10:30Z' }, { date: '2003-05-14T11:30' }, 'equal'],
    [{ date: '2003-05-14T10:30' }, { date: '2003-05-14' }, 'equal'],
  ])('%j, %j: %s', (a, b, expected) => {
    expect(compareSays(says(a), says(b))).toBe(expected);
    expect(compareSays(says(b), says(a))).toBe(expected);
  });
});
