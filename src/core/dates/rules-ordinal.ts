/** Days and weeks that are counted within a month or year. */
import { addMonths, daysInMonth, mondayOf, toCivil, toDay, weekdayOf } from './calendar.ts';
import { dayValue, weekValue, type DateValue } from './date-value.ts';
import {
  month,
  monthNumber,
  ordinalNumber,
  ordinalWord,
  shiftNumber,
  weekday,
  weekdayNumber,
  year,
  yearNumber,
} from './lexicon.ts';
import {
  chooseByTense,
  computed,
  rule,
  stated,
  type Groups,
  type Reading,
  type Rule,
  type RuleContext,
} from './rule.ts';

/** "Friday the 22nd": the nearest such day. */
function readWeekdayOrdinal({ weekday: name = '', ordinal = '' }: Groups, { anchor }: RuleContext): Reading | null {
  const d = ordinalNumber(ordinal);
  const { year: y, month: m } = toCivil(anchor);
  const days = [0, -1, 1, -2, 2, -3, 3]
    .map((n) => toCivil(toDay(y, m + n)))
    .filter((first) => d <= daysInMonth(first.year, first.month))
    .map((first) => toDay(first.year, first.month, d));
  const fitting = days.find((day) => weekdayOf(day) === weekdayNumber(name));
  return computed(fitting === undefined ? null : dayValue(fitting));
}

/** "the first Friday of July", "the third Monday of next month". */
function readNthWeekday(groups: Groups, context: RuleContext): Reading | null {
  const { year: now, month: current } = toCivil(context.anchor);
  const nth = (y: number, m: number): DateValue | null => {
    const wanted = weekdayNumber(groups['weekday'] ?? '');
    const first = toDay(y, m);
    const days = Array.from({ length: toDay(y, m + 1) - first }, (_, i) => first + i).filter(
      (d) => weekdayOf(d) === wanted,
    );
    const day = /last/i.test(groups['ordinal'] ?? '') ? days.at(-1) : days[ordinalNumber(groups['ordinal'] ?? '') - 1];
    return day === undefined ? null : dayValue(day);
  };
  if (groups['month'] === undefined) return computed(nth(now, current + shiftNumber(groups['shift'] ?? '')));
  const m = monthNumber(groups['month']);
  if (groups['year'] !== undefined) return computed(nth(yearNumber(groups['year']), m));
  return computed(
    chooseByTense(
      [now - 1, now, now + 1].map((y) => nth(y, m)).filter((v) => v !== null),
      context,
    ),
  );
}

/** "the 21st": of the anchor's month or of the one before or after, by the tense. */
function readBareOrdinal({ ordinal = '' }: Groups, context: RuleContext): Reading | null {
  const { year: y, month: m } = toCivil(context.anchor);
  const d = ordinalNumber(ordinal);
  const firsts = [-2, -1, 0, 1, 2].map((n) => toDay(y, m + n)).filter((first) => first + d <= addMonths(first, 1));
  return d >= 1 && d <= 31
    ? computed(
        chooseByTense(
          firsts.map((first) => dayValue(first + d - 1)),
          context,
        ),
      )
    : null;
}

/** "the third week of May": weeks belong to the month or year that holds their Thursday. */
function readNthWeek(groups: Groups, context: RuleContext): Reading | null {
  const n = ordinalNumber(groups['ordinal'] ?? '');
  const { year: now } = toCivil(context.anchor);
  const m = groups['month'] === undefined ? 1 : monthNumber(groups['month']);
  const at = (y: number) => {
    const end = toDay(y, groups['month'] === undefined ? 13 : m + 1);
    return weekValue(Number.isNaN(n) ? mondayOf(end - 4) : mondayOf(toDay(y, m) + 3) + 7 * (n - 1));
  };
  if (groups['year'] !== undefined) return stated(at(yearNumber(groups['year'])));
  return computed(chooseByTense([now - 1, now, now + 1].map(at), context));
}

/** "20th of next month". */
function readDayOfMonth({ ordinal = '', shift: word = '' }: Groups, { anchor }: RuleContext): Reading | null {
  const { year: y, month: m } = toCivil(anchor);
  const first = toDay(y, m + shiftNumber(word));
  const day = first + ordinalNumber(ordinal) - 1;
  return day < addMonths(first, 1) ? computed(dayValue(day)) : null;
}

export const ordinalRules: readonly Rule[] = [
  rule(`${weekday}\\s+the\\s+(?<ordinal>${ordinalWord})`, readWeekdayOrdinal),
  rule(
    `(?:the\\s+)?(?<ordinal>${ordinalWord}|last)\\s+${weekday}\\s+(?:of|in)\\s+${month}(?:,?\\s+${year})?`,
    readNthWeekday,
  ),
  rule(
    `(?:the\\s+)?(?<ordinal>${ordinalWord}|last)\\s+${weekday}\\s+(?:of|in)\\s+(?<shift>last|this|next|previous|the)\\s+month`,
    readNthWeekday,
  ),
  rule(
    `the\\s+(?<ordinal>${ordinalWord})`,
    readBareOrdinal,
    (match, before, after) =>
      /\d/.test(match) && /\b(?:on|by|until|since)\s$/i.test(before) && !/^\s+\p{L}/u.test(after),
  ),
  rule(`(?:the\\s+)?(?<ordinal>${ordinalWord}|last)\\s+week\\s+(?:of|in)\\s+${month}(?:,?\\s+${year})?`, readNthWeek),
  rule(`(?:the\\s+)?(?<ordinal>${ordinalWord})\\s+week\\s+(?:of|in)\\s+${year}`, readNthWeek),
  rule(`(?:the\\s+)?(?<ordinal>${ordinalWord})\\s+of\\s+(?<shift>last|this|next|the)\\s+month`, readDayOfMonth),
];
