import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, isoWeekOf, mondayOfWeek, toCivil, toDay, weekdayOf } from '#core/dates/calendar.ts';
import { formatDateValue, parseDateValue } from '#core/dates/date-value.ts';

const days = fc.integer({ min: toDay(1000), max: toDay(9999, 12, 31) });

describe('the calendar', () => {
  test('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(toCivil(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  test('counts and reads days alike', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: d } = toCivil(day);
        expect(toDay(year, month, d)).toBe(day);
        const week = isoWeekOf(day);
        expect(mondayOfWeek(week.year, week.week)).toBe(day - weekdayOf(day) + 1);
      }),
    );
  });

  test.each([
    ['2003-12-29', '2004-W01'],
    ['2005-01-01', '2004-W53'],
    ['2008-12-31', '2009-W01'],
  ])('%s lies in %s', (day, week) => {
    const parsed = parseDateValue(day);
    const value = parseDateValue(week);
    expect(parsed && value && parsed.first >= value.first && parsed.last <= value.last).toBe(true);
  });

  test('a month too short takes its last day', () => {
    expect(toCivil(addMonths(toDay(2003, 1, 31), 1))).toEqual({ year: 2003, month: 2, day: 28 });
    expect(toCivil(addMonths(toDay(2004, 2, 29), -12))).toEqual({ year: 2003, month: 2, day: 28 });
  });
});

describe('written dates', () => {
  test.each(['2003', '2003-05', '2003-05-14', '2003-Q2', '2003-W20', '2009-W53', '2003-05-14/2003-06-01'])(
    '%s is read and written back',
    (text) => {
      const value = parseDateValue(text);
      expect(value && formatDateValue(value)).toBe(text);
    },
  );

  test.each([
    '',
    '2003-13',
    '2003-02-29',
    '2003-W54',
    '2003-Q5',
    '2003-05-14/2003-05-01',
    '03-05-14',
    '2003/2004/2005',
    'May',
  ])('"%s" is no date', (text) => {
    expect(parseDateValue(text)).toBeNull();
  });

  test('a time of day is left out', () => {
    expect(parseDateValue('2003-05-14T12:35+03:00')).toEqual(parseDateValue('2003-05-14'));
  });
});
