/** Feasts that news dates things by: those on a fixed day, Easter and its neighbours, and Thanksgiving of the United States. */
import { toCivil, toDay, weekdayOf } from './calendar.ts';
import { dayValue, weekValue, type DateValue } from './date-value.ts';
import { year, yearNumber } from './lexicon.ts';
import { chooseByTense, computed, rule, stated, type Rule } from './rule.ts';

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easterOf(y: number): number {
  const a = y % 19;
  const [b, c] = [Math.floor(y / 100), y % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDay(y, Math.floor(n / 31), (n % 31) + 1);
}

/** The fourth Thursday of November. */
function thanksgivingOf(y: number): number {
  const first = toDay(y, 11);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}

const feasts: readonly (readonly [words: string, day: (y: number) => number])[] = [
  ['christmas\\s+eve', (y) => toDay(y, 12, 24)],
  ['christmas(?:\\s+day)?', (y) => toDay(y, 12, 25)],
  ['boxing\\s+day', (y) => toDay(y, 12, 26)],
  ["new\\s+year's\\s+eve", (y) => toDay(y, 12, 31)],
  ["new\\s+year's(?:\\s+day)?", (y) => toDay(y, 1, 1)],
  ["valentine's\\s+day", (y) => toDay(y, 2, 14)],
  ['halloween', (y) => toDay(y, 10, 31)],
  ['thanksgiving(?:\\s+day)?', thanksgivingOf],
  ['good\\s+friday', (y) => easterOf(y) - 2],
  ['easter(?:\\s+sunday)?', easterOf],
  ['easter\\s+monday', (y) => easterOf(y) + 1],
];

const lead = '(?:(?<shift>last|this|this past|next|this coming)\\s+)?';
/** "Christmas trees" and "the Easter message" tell no date. */
const isDated = (match: string, before: string) =>
  /^(?:last|this|next)\s/i.test(match) ||
  /\d$/.test(match) ||
  /\b(?:on|since|before|after|by|until|till|at|during)\s$/i.test(before);

function readFeast(day: (y: number) => number, value: (day: number) => DateValue): Rule['read'] {
  return ({ shift, year: y }, context) => {
    if (y !== undefined) return stated(value(day(yearNumber(y))));
    const { year: now } = toCivil(context.anchor);
    const candidates = [now - 1, now, now + 1].map((at) => value(day(at)));
    if (/last|past/i.test(shift ?? ''))
      return computed(candidates.findLast(({ last }) => last < context.anchor) ?? null);
    if (/next|coming/i.test(shift ?? ''))
      return computed(candidates.find(({ first }) => first > context.anchor) ?? null);
    return computed(chooseByTense(candidates, context));
  };
}

export const holidayRules: readonly Rule[] = feasts.flatMap(([words, day]) => [
  rule(`${lead}${words}(?:,?\\s+(?:of\\s+)?${year})?`, readFeast(day, dayValue), isDated),
  rule(`${lead}${words}\\s+week`, readFeast(day, weekValue), isDated),
]);
