/** Days named by their weekday, and weekends. */
import { mondayOf, weekdayOf } from './calendar.ts';
import { dayValue, rangeValue } from './date-value.ts';
import { dayPart, shiftNumber, weekday, weekdayNumber } from './lexicon.ts';
import { computed, rule, type Groups, type Reading, type Rule, type RuleContext } from './rule.ts';

/** Names of feasts and market days that hold a weekday. */
const proper = /\b(?:Black|Good|Super|Ash|Bloody|Easter|Palm|Holy|Maundy|Fat|Cyber|Casual)\s$/;
const isDay = (match: string, before: string) =>
  /\p{Lu}/u.test(match) && !proper.test(before) && !/^(?:sun|sat|mon|wed|fri)$/i.test(match);

/** The anchor's own weekday is the anchor itself: what happens "on Friday" in a Friday paper happens that day. */
function readWeekday({ weekday: name = '', shift = '' }: Groups, context: RuleContext): Reading | null {
  const { anchor } = context;
  const back = (weekdayOf(anchor) - weekdayNumber(name) + 7) % 7;
  const ahead = (7 - back) % 7;
  if (/last|past/i.test(shift)) return computed(dayValue(anchor - (back || 7)));
  if (/coming/i.test(shift)) return computed(dayValue(anchor + (ahead || 7)));
  if (/next/i.test(shift)) return computed(dayValue(mondayOf(anchor) + 6 + weekdayNumber(name)));
  const future = context.tense() === 'future' || (/^this/i.test(shift) && context.tense() !== 'past');
  return computed(dayValue(future ? anchor + ahead : anchor - back));
}

function readWeekdayOfWeek({ weekday: name = '', shift = '', count }: Groups, { anchor }: RuleContext): Reading | null {
  if (count !== undefined) {
    const back = (weekdayOf(anchor) - weekdayNumber(name) + 7) % 7;
    return computed(dayValue(anchor - (back || 7) - (back === 0 ? 0 : 7)));
  }
  return computed(dayValue(mondayOf(anchor) + 7 * shiftNumber(shift) + weekdayNumber(name) - 1));
}

/** Saturday and Sunday: of this week, or the ones just past where the clause tells of the past. */
function readWeekend({ shift = '' }: Groups, context: RuleContext): Reading | null {
  const saturday = mondayOf(context.anchor) + 5;
  const step = /next|following/i.test(shift) ? 7 : /last|past|previous/i.test(shift) ? -7 : 0;
  const past = step === 0 && saturday > context.anchor && context.tense() === 'past';
  return computed(rangeValue(saturday + (past ? -7 : step), saturday + 1 + (past ? -7 : step)));
}

export const weekdayRules: readonly Rule[] = [
  rule(`(?:(?<shift>last|past|this past|this coming|this|next|coming)\\s+)?${weekday}${dayPart}`, readWeekday, isDay),
  rule(`${weekday}${dayPart},?\\s+(?:of\\s+)?(?<shift>last|this|next)\\s+week`, readWeekdayOfWeek),
  rule(`(?<shift>last|this|next)\\s+week\\s+(?:on\\s+)?${weekday}`, readWeekdayOfWeek),
  rule(`(?<count>a|one)\\s+week\\s+ago\\s+(?:on\\s+)?${weekday}`, readWeekdayOfWeek),
  rule(
    '(?:(?<shift>last|this past|the past|past|this coming|this|next|previous|following)\\s+|the\\s+)weekend',
    readWeekend,
  ),
  rule('weekend', readWeekend, () => false),
];
