/** Quarters, halves, seasons and the end of the year. */
import { toCivil, toDay } from './calendar.ts';
import { dayValue, quarterValue, rangeValue, yearValue, type DateValue } from './date-value.ts';
import { countNumber, ordinalNumber, year, yearNumber } from './lexicon.ts';
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

const nth = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const quarterWord = /\b(first|second|third|fourth)[\s-]+quarter\b/i;

/** The year of an expression such as "of 1989" or "of last year"; null: not given. */
function readYear({ year: y, shift }: Groups, { anchor }: RuleContext): number | null {
  if (y !== undefined) return yearNumber(y);
  if (shift === undefined) return null;
  return toCivil(anchor).year + (/last|previous|prior/i.test(shift) ? -1 : /next/i.test(shift) ? 1 : 0);
}

function inYear(groups: Groups, context: RuleContext, at: (y: number) => DateValue | null): Reading | null {
  const y = readYear(groups, context);
  if (y !== null) return groups['year'] === undefined ? computed(at(y)) : stated(at(y));
  const { year: now } = toCivil(context.anchor);
  return computed(
    chooseByTense(
      [now - 1, now, now + 1].map(at).filter((value) => value !== null),
      context,
    ),
  );
}

const readQuarter: Rule['read'] = (groups, context) => {
  const n = Number(groups['q'] ?? ordinalNumber(groups['ordinal'] ?? ''));
  return inYear(groups, context, (y) => quarterValue(y, n));
};

/** The quarter that a sentence about results speaks of: the one it names, else the last that is complete. */
export function quarterInSentence({ anchor, sentence }: RuleContext): DateValue {
  const { year: y, month: m } = toCivil(anchor);
  const named = quarterWord.exec(sentence())?.[1];
  const last = Math.ceil(m / 3) - 1;
  if (named === undefined) return quarterValue(y, last);
  const n = ordinalNumber(named);
  return quarterValue(n <= Math.ceil(m / 3) ? y : y - 1, n);
}

/** Whether the sentence speaks of a quarter's results. */
export function isQuarterly(sentence: string): boolean {
  return /\bquarter(?:ly)?\b/i.test(sentence);
}

function quarterBefore(value: DateValue, years: number): DateValue {
  const { year: y, month: m } = toCivil(value.first);
  return quarterValue(y - years, Math.ceil(m / 3));
}

const readHalf: Rule['read'] = (groups, context) => {
  const n = Number(groups['h'] ?? ordinalNumber(groups['ordinal'] ?? ''));
  return inYear(groups, context, (y) => rangeValue(toDay(y, n * 6 - 5), toDay(y, n * 6 + 1) - 1));
};

/** "the first nine months". */
const readMonths: Rule['read'] = (groups, context) => {
  const n = countNumber(groups['count'] ?? '');
  return n >= 1 && n <= 12 ? inYear(groups, context, (y) => rangeValue(toDay(y), toDay(y, n + 1) - 1)) : null;
};

/** The first month of a season, by the months of the northern hemisphere. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

const readSeason: Rule['read'] = (groups, context) => {
  const first = seasons[(groups['season'] ?? '').toLowerCase()] ?? 0;
  const at = (y: number) => rangeValue(toDay(y, first), toDay(y, first + 3) - 1);
  const shift = groups['which'];
  if (shift === undefined || groups['year'] !== undefined || groups['shift'] !== undefined)
    return inYear(groups, context, at);
  const { year: now } = toCivil(context.anchor);
  const candidates = [now - 2, now - 1, now, now + 1].map(at).filter((value) => value !== null);
  if (/last|past/i.test(shift)) return computed(candidates.findLast(({ last }) => last < context.anchor) ?? null);
  if (/next|coming/i.test(shift))
    return computed(candidates.find(({ first: start }) => start > context.anchor) ?? null);
  return computed(chooseByTense(candidates, context));
};

const ofYear = `(?:,?\\s+(?:of\\s+|in\\s+)?(?:fiscal\\s+)?${year}|,?\\s+(?:of\\s+)?(?<shift>last|this|next|the previous|the)\\s+year)?`;
const inRunningText = (_: string, before: string, after: string) =>
  /\b(?:in|last|this|next|of|since|during|by|until)\s$/i.test(before) || /^\s+of\s+\d{4}/.test(after);

export const periodRules: readonly Rule[] = [
  rule(`(?:the\\s+)?(?:fiscal\\s+)?${nth}[\\s-]+(?:fiscal\\s+)?quarter${ofYear}`, readQuarter),
  rule(`(?:the\\s+)?(?:fiscal\\s+)?${year}(?:'s)?\\s+(?:the\\s+)?${nth}[\\s-]+quarter`, readQuarter),
  rule(`(?<shift>last|this|next)\\s+year's\\s+${nth}[\\s-]+quarter`, readQuarter),
  rule(`Q(?<q>[1-4])${ofYear}`, readQuarter),
  rule(`${year}[\\s-]*Q(?<q>[1-4])`, readQuarter),
  rule('(?:the\\s+)?(?:latest|most recent|recent|just-ended)\\s+(?:fiscal\\s+)?(?:quarter|period)', (_, context) => {
    const { year: y, month: m } = toCivil(context.anchor);
    return computed(quarterValue(y, Math.ceil(m / 3) - 1));
  }),
  rule(
    'the\\s+(?:quarter|period)',
    (_, context) => computed(quarterInSentence(context)),
    () => false,
  ),
  rule(`(?:the\\s+)?${year}\\s+(?:quarter|period)`, ({ year: y = '' }, context) => {
    const { month: m } = toCivil(quarterInSentence(context).first);
    return stated(quarterValue(yearNumber(y), Math.ceil(m / 3)));
  }),
  rule('(?:the\\s+|a\\s+)?(?:year-ago|year-earlier|year-before)\\s+(?:quarter|period)', (_, context) =>
    computed(quarterBefore(quarterInSentence(context), 1)),
  ),
  rule(
    `(?:the\\s+)?(?<ordinal>first|second)[\\s-]+half${ofYear}`,
    readHalf,
    (match, _, after) => /\bof\b/i.test(match) || /^\s+of\s+(?:the year|fiscal|\d{4})/i.test(after),
  ),
  rule(`H(?<h>[12])${ofYear}`, readHalf),
  rule(`${year}[\\s-]*H(?<h>[12])`, readHalf),
  rule(
    `(?:the\\s+)?first\\s+(?<count>\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven)\\s+months${ofYear}`,
    readMonths,
  ),
  rule(
    `(?:the\\s+)?(?:(?<which>last|this past|past|this|next|coming|the)\\s+)?(?<season>spring|summer|fall|autumn|winter)${ofYear}`,
    readSeason,
    (match, before, after) =>
      /^(?:last|this|next)/i.test(match) ||
      /\d{4}$/.test(match) ||
      (!/^fall$/i.test(match) && inRunningText(match, before, after)),
  ),
  rule('(?:the\\s+)?year[\\s-]end', (_, context) => {
    const { year: y } = toCivil(context.anchor);
    return computed(chooseByTense([dayValue(toDay(y, 1, 0)), dayValue(toDay(y, 12, 31))], context));
  }),
  rule('(?:the\\s+)?end\\s+of\\s+the\\s+year', (_, { anchor }) => computed(yearValue(toCivil(anchor).year))),
];
