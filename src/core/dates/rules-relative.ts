/** Dates that are told by their distance from the day of publication, or from the date mentioned before. */
import { addMonths, mondayOf, weekdayOf, toCivil, toDay } from './calendar.ts';
import { dayValue, monthValue, quarterValue, rangeValue, weekValue, yearValue, type DateValue } from './date-value.ts';
import { count, countNumber, oneUnit, shift, shiftNumber, unit } from './lexicon.ts';
import { isQuarterly, quarterInSentence } from './rules-period.ts';
import { computed, rule, type Groups, type Reading, type Rule, type RuleContext } from './rule.ts';

/** The whole unit that lies `n` units from the day: its week, month, quarter, year or decade, or the day itself. */
function shiftUnit(day: number, name: string, n: number): DateValue | null {
  const { year: y, month: m } = toCivil(day);
  switch (name.toLowerCase()) {
    case 'day':
      return dayValue(day + n);
    case 'week':
      return weekValue(day + 7 * n);
    case 'fortnight':
      return weekValue(day + 14 * n);
    case 'month':
      return monthValue(y, m + n);
    case 'quarter':
      return quarterValue(y, Math.ceil(m / 3) + n);
    case 'year':
      return yearValue(y + n);
    case 'decade':
      return rangeValue(toDay(Math.floor(y / 10) * 10 + 10 * n), toDay(Math.floor(y / 10) * 10 + 10 * (n + 1)) - 1);
    default:
      return rangeValue(
        toDay(Math.floor(y / 100) * 100 + 100 * n),
        toDay(Math.floor(y / 100) * 100 + 100 * (n + 1)) - 1,
      );
  }
}

/** The day that lies exactly `n` units away. */
function moveDay(day: number, name: string, n: number): number {
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, centur: 1200 };
  const step = months[name.toLowerCase()];
  if (step !== undefined) return addMonths(day, n * step);
  return day + n * (/^week/i.test(name) ? 7 : /^fort/i.test(name) ? 14 : 1);
}

const fixed: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
  'last night': -1,
  'last evening': -1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
};

/** Not "Harbour Today": a capital after a capital is a name. */
const isNoTitle = (match: string, before: string) => !(/^\p{Lu}/u.test(match) && /\p{Lu}\p{L}{0,60}\s$/u.test(before));

const readFixed: Rule['read'] = ({ word = '' }, { anchor }) =>
  computed(dayValue(anchor + (fixed[word.toLowerCase().replace(/\s+/g, ' ')] ?? 0)));

/** "last week", "this year", "the following month"; "that year" and "the following year" count from the date before. */
function readShift(groups: Groups, context: RuleContext): Reading | null {
  const { shift: word = '', unit: name = '' } = groups;
  const back = /^(?:that|same|following|previous|prior)$/i.test(word) ? context.reference() : null;
  const n = shiftNumber(word);
  const stretch = /past$/i.test(word) ? !/^day$/i.test(name) : n !== 0 && /^(?:decade|centur)$/i.test(name);
  if (stretch) return readStretch({ ...groups, count: '1' }, context);
  // On a Sunday, "last week" is the week that ends.
  const sunday = n === -1 && /^week$/i.test(name) && weekdayOf(context.anchor) === 7;
  return computed(shiftUnit(back?.first ?? context.anchor, name, sunday ? 0 : n));
}

/** What lies `n` units from a date, as precise as the unit; a year before a quarter is a quarter. */
export function awayFrom(reference: DateValue, name: string, n: number): DateValue | null {
  if (reference.precision === 'quarter' && /^year$/i.test(name)) {
    const { year: y, month: m } = toCivil(reference.first);
    return quarterValue(y + n, Math.ceil(m / 3));
  }
  return shiftUnit(n < 0 ? reference.first : reference.last, name, n);
}

function readAgo({ count: number = '', unit: name = '' }: Groups, context: RuleContext): Reading | null {
  const n = countNumber(number);
  if (Number.isNaN(n)) return null;
  if (n === 1 && /^year$/i.test(name) && isQuarterly(context.sentence())) {
    return computed(awayFrom(quarterInSentence(context), 'year', -1));
  }
  if (/^decade$/i.test(name)) return computed(shiftUnit(context.anchor, 'year', -10 * n));
  return computed(shiftUnit(context.anchor, name, -n));
}

function readBefore(groups: Groups, context: RuleContext): Reading | null {
  const n = countNumber(groups['count'] ?? '');
  const name = groups['unit'] ?? '';
  const direction = /earlier|before|previously/i.test(groups['direction'] ?? '') ? -1 : 1;
  if (Number.isNaN(n)) return null;
  const reference = context.reference();
  if (direction === -1 && n === 1 && /^year$/i.test(name) && isQuarterly(context.sentence())) {
    return computed(awayFrom(quarterInSentence(context), 'year', -1));
  }
  if (reference === null && direction === 1) return null;
  return computed(awayFrom(reference ?? dayValue(context.anchor), name, direction * n));
}

const readAhead: Rule['read'] = ({ count: number = '', unit: name = '' }, { anchor }) => {
  const n = countNumber(number);
  return Number.isNaN(n) ? null : computed(shiftUnit(anchor, name, n));
};

/** "in two weeks" is a date only where the clause looks ahead; else it says how long something took. */
const readIn: Rule['read'] = (groups, context) => (context.tense() === 'future' ? readAhead(groups, context) : null);

/** "the past three weeks", "the next 10 days": a stretch that ends or begins at the anchor. */
function readStretch(
  { count: number = '', unit: name = '', shift: word = '' }: Groups,
  { anchor }: RuleContext,
): Reading | null {
  const n = countNumber(number);
  if (Number.isNaN(n)) return null;
  const far = moveDay(anchor, name, shiftNumber(word) === 1 ? n : -n);
  return computed(far < anchor ? rangeValue(far, anchor) : rangeValue(anchor, far));
}

/** "the next day", "the day before": from the date mentioned before. */
function readNeighbour({ direction = '', unit: name = '' }: Groups, context: RuleContext): Reading | null {
  const reference = context.reference() ?? (/^day$/i.test(name) ? null : dayValue(context.anchor));
  if (reference === null) return null;
  return computed(awayFrom(reference, name, /before|previous|earlier/i.test(direction) ? -1 : 1));
}

const dayPartWord = '(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night)';

export const relativeRules: readonly Rule[] = [
  rule(
    `(?<word>today|tonight|yesterday|tomorrow|last\\s+night|last\\s+evening|(?:the\\s+)?day\\s+before\\s+yesterday|(?:the\\s+)?day\\s+after\\s+tomorrow)(?:\\s+${dayPartWord})?`,
    readFixed,
    isNoTitle,
  ),
  rule(`this\\s+${dayPartWord}`, (_, { anchor }) => computed(dayValue(anchor)), isNoTitle),
  rule(
    `(?:the\\s+)?${shift}\\s+(?:calendar\\s+|fiscal\\s+|financial\\s+)?${oneUnit}`,
    readShift,
    (match) => !/^(?:the\s+)?(?:same|that|this|current|present)\s+day/i.test(match),
  ),
  rule(
    '(?:the\\s+)?(?:full|whole|entire|fiscal|calendar)\\s+(?<unit>year|month|week)',
    ({ unit: name = '' }, { anchor }) => computed(shiftUnit(anchor, name, 0)),
  ),
  rule(
    'the\\s+(?<unit>day|week|month|year|decade|century)',
    ({ unit: name = '' }, { anchor }) => computed(shiftUnit(anchor, name, 0)),
    () => false,
  ),
  rule(`${count}\\s+${unit}\\s+ago`, readAgo),
  rule('(?:a\\s+|the\\s+)?(?<unit>year)-(?:ago|earlier)', (groups, context) =>
    readAgo({ ...groups, count: '1' }, context),
  ),
  rule(
    `${count}\\s+${unit}\\s+(?<direction>earlier|before|previously|later|afterwards?|after)`,
    readBefore,
    (match, _, after) =>
      !/(?:before|after)$/i.test(match) || !/^\s+(?:the|a|an|his|her|its|their|he|she|they|it|[\p{Lu}])/u.test(after),
  ),
  rule(`${count}\\s+${unit}\\s+(?:from\\s+(?:now|today)|hence)`, readAhead),
  rule(`in\\s+${count}\\s+${unit}(?:'s?)?(?:\\s+time)?`, readIn),
  rule(`(?:the\\s+)?(?<shift>last|this past|past|previous|next|coming|following)\\s+${count}\\s+${unit}`, readStretch),
  rule(
    '(?:the\\s+)?(?<direction>next|following|previous)\\s+(?<unit>day)(?:\\s+(?:morning|afternoon|evening))?',
    readNeighbour,
  ),
  rule('(?:the\\s+)?(?<direction>next|following|previous)\\s+(?:morning|afternoon|evening|night)', (groups, context) =>
    readNeighbour({ ...groups, unit: 'day' }, context),
  ),
  rule('the\\s+(?<unit>day|week|month|year)\\s+(?<direction>before|after|earlier)', readNeighbour),
  rule('(?:that|the\\s+same)\\s+day', (_, context) =>
    computed(context.reference()?.precision === 'day' ? context.reference() : null),
  ),
  rule('(?:the\\s+)?week\\s+(?:of|beginning|starting)\\s+(?:today|now)', (_, { anchor }) =>
    computed(weekValue(mondayOf(anchor))),
  ),
];
