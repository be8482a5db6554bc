/** Dates that name a day, month or year of the calendar. */
import { daysInMonth, toCivil, toDay, weekdayOf } from './calendar.ts';
import { dayValue, monthValue, rangeValue, type DateValue } from './date-value.ts';
import {
  dayNumber,
  fullYear,
  month,
  monthNumber,
  ordinalNumber,
  ordinalWord,
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
import { counted } from './rules-year.ts';

/** "May", "March" and short forms such as "Sat" are words of other meaning too: in running text they need a capital. */
const capitalised = (match: string) => /\p{Lu}/u.test(match);
/** Words before which or after which "May" alone is the month. */
const monthLead =
  /\b(?:in|since|until|till|by|last|next|this|early|late|mid|during|of|from|through|and|to|for|before|after|end)[\s-]$/i;

function monthDay(y: number, m: number, d: number): DateValue | null {
  return d <= daysInMonth(y, m) ? dayValue(toDay(y, m, d)) : null;
}

const distance = (value: DateValue, { anchor }: RuleContext) => Math.abs(value.first - anchor);

/** Day and month in the years around the anchor; a weekday printed with it decides the year. */
function withoutYear(m: number, d: number, named: string | undefined, context: RuleContext): DateValue | null {
  const { year: y } = toCivil(context.anchor);
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) => monthDay(y + n, m, d))
    .filter((value) => value !== null);
  const fitting =
    named === undefined ? [] : candidates.filter(({ first }) => weekdayOf(first) === weekdayNumber(named));
  if (fitting.length > 0) return fitting.toSorted((x, z) => distance(x, context) - distance(z, context))[0] ?? null;
  return chooseByTense(candidates, context);
}

function readDay(groups: Groups, context: RuleContext): Reading | null {
  const m = monthNumber(groups['month'] ?? '');
  const d = groups['day'] === undefined ? ordinalNumber(groups['ordinal'] ?? '') : Number.parseInt(groups['day'], 10);
  if (!(d >= 1 && d <= 31)) return null;
  if (groups['year'] !== undefined) return stated(monthDay(yearNumber(groups['year']), m, d));
  return computed(withoutYear(m, d, groups['weekday'], context));
}

function readMonth({ month: name = '', year: y }: Groups, context: RuleContext): Reading | null {
  const m = monthNumber(name);
  if (y !== undefined) return stated(monthValue(yearNumber(y), m));
  const { year: now } = toCivil(context.anchor);
  return computed(
    chooseByTense(
      [now - 1, now, now + 1].map((n) => monthValue(n, m)),
      context,
    ),
  );
}

/** "last May", "next June", "this September", each with a day or without. */
function readShiftedMonth({ shift = '', month: name = '', day }: Groups, { anchor }: RuleContext): Reading | null {
  const { year: now } = toCivil(anchor);
  const m = monthNumber(name);
  const at = (y: number) => (day === undefined ? monthValue(y, m) : monthDay(y, m, Number.parseInt(day, 10)));
  const candidates = [now - 1, now, now + 1].map(at).filter((value) => value !== null);
  if (/last|past/i.test(shift)) return computed(candidates.findLast(({ last }) => last < anchor) ?? null);
  if (/next|coming/i.test(shift)) return computed(candidates.find(({ first }) => first > anchor) ?? null);
  return computed(at(now));
}

/** "January of last year", "May 5 next year". */
function readMonthOfYear({ shift = '', month: name = '', day }: Groups, { anchor }: RuleContext): Reading | null {
  const y = toCivil(anchor).year + (/last/i.test(shift) ? -1 : /next/i.test(shift) ? 1 : 0);
  const m = monthNumber(name);
  return computed(day === undefined ? monthValue(y, m) : monthDay(y, m, Number.parseInt(day, 10)));
}

function readNumeric({ a = '', b = '', y = '', mark, again }: Groups, context: RuleContext): Reading | null {
  if (mark !== again) return null;
  const [first, second] = [Number(a), Number(b)];
  const order = first > 12 ? 'day first' : second > 12 ? 'month first' : context.numericOrder;
  if (order === null || first < 1 || second < 1 || Math.min(first, second) > 12) return null;
  const [m, d] = order === 'day first' ? [second, first] : [first, second];
  return y === '' ? computed(withoutYear(m, d, undefined, context)) : stated(monthDay(fullYear(y), m, d));
}

function readIso({ y = '', m = '', d = '', mark, again }: Groups): Reading | null {
  return mark !== again || Number(m) < 1 || Number(m) > 12 || Number(d) < 1
    ? null
    : stated(monthDay(Number(y), Number(m), Number(d)));
}

/** "April 4-6", "4 to 6 April 2011". */
function readDays(groups: Groups, context: RuleContext): Reading | null {
  const first = readDay(groups, context);
  const last = readDay({ ...groups, day: groups['to'] }, context);
  return first && last && { ...first, value: rangeValue(first.value.first, last.value.last) ?? first.value };
}

const weekdayFirst = `(?:${weekday},?\\s+(?:the\\s+)?)?`;
const withYear = `(?:(?:,\\s*|\\s+)(?:in\\s+|of\\s+)?${year}(?!\\s+(?:people|men|women|children|troops|soldiers)))?`;
const shifted = '(?<shift>last|past|this|next|coming|this past|this coming)';

export const calendarRules: readonly Rule[] = [
  rule(
    'sept(?:\\.|ember)?\\s+11(?:th)?(?=(?:,?\\s+2001)?,?\\s+(?:terror|attacks|hijack))',
    () => stated(dayValue(toDay(2001, 9, 11))),
    capitalised,
  ),
  rule('(?<y>\\d{4})(?<mark>[-/.])(?<m>\\d{1,2})(?<again>[-/.])(?<d>\\d{1,2})(?:T[\\d:.]+Z?)?', readIso),
  rule('(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})(?<again>[-/.])(?<y>\\d{4}|\\d\\d)', readNumeric),
  rule('(?<a>\\d{1,2})/(?<b>\\d{1,2})', readNumeric, () => false),
  rule(`${weekdayFirst}${month}\\s*${dayNumber}${withYear}`, readDay, capitalised),
  rule(
    `${weekdayFirst}(?:the\\s+)?${dayNumber}\\.?[\\s-]+(?:of\\s+)?${month}(?:[,-]?\\s*${year})?`,
    readDay,
    capitalised,
  ),
  rule(`${weekdayFirst}${month}\\s+(?:the\\s+)?(?<ordinal>${ordinalWord})${withYear}`, readDay, capitalised),
  rule(
    `${weekdayFirst}(?:the\\s+)?(?<ordinal>${ordinalWord})\\s+(?:day\\s+)?of\\s+${month}${withYear}`,
    readDay,
    capitalised,
  ),
  rule(
    `${month}\\s*${dayNumber}\\s*(?:-|to|through|until|and)\\s*(?<to>\\d{1,2})(?:st|nd|rd|th)?${withYear}`,
    readDays,
    capitalised,
  ),
  rule(
    `${dayNumber}\\s*(?:-|to|through|until|and)\\s*(?<to>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}${withYear}`,
    readDays,
    capitalised,
  ),
  rule(
    `${month},?\\s+(?:of\\s+|in\\s+)?${year}`,
    readMonth,
    (match, _, after) => capitalised(match) && !counted.test(after),
  ),
  rule(
    month,
    readMonth,
    (match, before) => capitalised(match) && (!/^(?:may|march|mar|jan)$/i.test(match) || monthLead.test(before)),
  ),
  rule(`${shifted}\\s+${month}(?:\\s+${dayNumber})?`, readShiftedMonth, capitalised),
  rule(`${month}(?:\\s+${dayNumber})?,?\\s+(?:of\\s+)?(?<shift>last|this|next)\\s+year`, readMonthOfYear, capitalised),
];
