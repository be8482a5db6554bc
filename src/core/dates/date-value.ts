/** A date as a stretch of days, and its written forms. */
import { daysInMonth, isoWeekOf, mondayOfWeek, toCivil, toDay, weekdayOf } from './calendar.ts';

export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range';

/** First and last day, both included, as numbers of `calendar.ts`; `first <= last`. */
export interface DateValue {
  readonly first: number;
  readonly last: number;
  readonly precision: DatePrecision;
}

export function dayValue(day: number): DateValue {
  return { first: day, last: day, precision: 'day' };
}

/** The ISO week that holds the day. */
export function weekValue(day: number): DateValue {
  const first = day - weekdayOf(day) + 1;
  return { first, last: first + 6, precision: 'week' };
}

/** A month outside 1..12 carries into the year. */
export function monthValue(year: number, month: number): DateValue {
  return { first: toDay(year, month), last: toDay(year, month + 1) - 1, precision: 'month' };
}

/** A quarter outside 1..4 carries into the year. */
export function quarterValue(year: number, quarter: number): DateValue {
  return { first: toDay(year, 3 * quarter - 2), last: toDay(year, 3 * quarter + 1) - 1, precision: 'quarter' };
}

export function yearValue(year: number): DateValue {
  return { first: toDay(year), last: toDay(year + 1) - 1, precision: 'year' };
}

/** Null where the last day is before the first. */
export function rangeValue(first: number, last: number): DateValue | null {
  return first <= last ? { first, last, precision: 'range' } : null;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

function formatDay(day: number): string {
  const { year, month, day: d } = toCivil(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(d)}`;
}

/** `1998-02-13`, `1998-W07`, `1998-02`, `1998-Q3`, `1998`, or for ranges `1998-02-01/1998-02-20`. */
export function formatDateValue({ first, last, precision }: DateValue): string {
  const { year, month } = toCivil(first);
  if (precision === 'day') return formatDay(first);
  if (precision === 'month') return `${pad(year, 4)}-${pad(month)}`;
  if (precision === 'quarter') return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
  if (precision === 'year') return pad(year, 4);
  if (precision === 'range') return `${formatDay(first)}/${formatDay(last)}`;
  const week = isoWeekOf(first);
  return `${pad(week.year, 4)}-W${pad(week.week)}`;
}

const forms: readonly (readonly [RegExp, (...parts: number[]) => DateValue | null])[] = [
  [/^(\d{4})$/, (year = 0) => yearValue(year)],
  [/^(\d{4})-(\d{2})$/, (year = 0, month = 0) => (month >= 1 && month <= 12 ? monthValue(year, month) : null)],
  [/^(\d{4})-Q([1-4])$/, (year = 0, quarter = 0) => quarterValue(year, quarter)],
  [
    /^(\d{4})-W(\d{2})$/,
    (year = 0, week = 0) => {
      const value = weekValue(mondayOfWeek(year, week));
      return isoWeekOf(value.first).year === year && week >= 1 ? value : null;
    },
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/,
    (year = 0, month = 0, day = 0) => {
      const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
      return exists ? dayValue(toDay(year, month, day)) : null;
    },
  ],
];

/** Reads the forms of `formatDateValue`, a time of day being ignored; null for anything else and for dates that do not exist. */
export function parseDateValue(text: string): DateValue | null {
  const [from, to, ...rest] = text.split('/').map(parseSimple);
  if (from === undefined || from === null || rest.length > 0) return null;
  if (to === undefined) return from;
  return to === null ? null : rangeValue(from.first, to.last);
}

function parseSimple(text: string): DateValue | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1).map(Number));
  }
  return null;
}
