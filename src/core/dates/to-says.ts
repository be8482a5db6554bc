/** A date that was found, as the `says` of evidence. */
import type { Evidence } from '#schema';
import { dayValue, formatDateValue, parseDateValue } from './date-value.ts';
import type { DateMention } from './find-dates.ts';

type SaysDate = Extract<NonNullable<Evidence['says']>, { date: unknown }>;

/** Days, months and years as they are; weeks, quarters and stretches by their first and last day. */
export function dateToSays({ value, precision, approximate, from }: DateMention): SaysDate {
  const days = parseDateValue(value);
  if (days === null || precision === 'month' || precision === 'year') return { date: value, from };
  if (precision === 'day') return { date: value, from, ...(approximate && { precision: 'approximate' as const }) };
  const [first, last] = [days.first, days.last].map((day) => formatDateValue(dayValue(day)));
  return { date: { from: first ?? value, to: last ?? value }, from };
}
