/**
 * The proleptic Gregorian calendar in whole numbers: no clock, no time zone, no `Date`.
 * A day is counted from 1970-01-01; weekdays run from 1 (Monday) to 7, weeks are those of ISO 8601.
 */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const daysPer400Years = 146097;
/** Days from 0000-03-01 to 1970-01-01. */
const epoch = 719468;

/** The day's number; a month outside 1..12 carries into the year, a day outside the month into the next. */
export function toDay(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPer400Years + dayOfEra - epoch;
}

export function toCivil(day: number): CivilDate {
  const z = day + epoch;
  const era = Math.floor(z / daysPer400Years);
  const dayOfEra = z - era * daysPer400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return toDay(year, month + 1) - toDay(year, month);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

/** The Monday of an ISO week; week 1 holds January 4. */
export function mondayOfWeek(year: number, week: number): number {
  return mondayOf(toDay(year, 1, 4)) + (week - 1) * 7;
}

/** The ISO year and week of a day. */
export function isoWeekOf(day: number): { readonly year: number; readonly week: number } {
  const { year } = toCivil(mondayOf(day) + 3);
  return { year, week: (mondayOf(day) - mondayOfWeek(year, 1)) / 7 + 1 };
}

/** The same day of another month; the last day of a month that is too short. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = toCivil(day);
  const first = toCivil(toDay(year, month + months));
  return toDay(first.year, first.month, Math.min(d, daysInMonth(first.year, first.month)));
}
