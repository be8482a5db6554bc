/** The longest date expression that starts at one place of a text. */
import { toCivil } from './calendar.ts';
import { mayStart } from './may-start.ts';
import { rangeValue, weekValue, yearValue } from './date-value.ts';
import { count, countNumber, month, unit, weekday } from './lexicon.ts';
import { calendarRules } from './rules-calendar.ts';
import { holidayRules } from './rules-holiday.ts';
import { ordinalRules } from './rules-ordinal.ts';
import { periodRules } from './rules-period.ts';
import { awayFrom, relativeRules } from './rules-relative.ts';
import { weekdayRules } from './rules-weekday.ts';
import { yearRules } from './rules-year.ts';
import type { Reading, RuleContext } from './rule.ts';
import type { Tense } from './tense.ts';

export interface DateMatch extends Reading {
  readonly end: number;
  /** Whether a word such as "early" or "about" leaves the place within the value open. */
  readonly approximate: boolean;
}

export interface ReadOptions {
  /** The context of an expression that lies at this place. */
  readonly context: (start: number, end: number) => RuleContext;
  /** Whether each rule asks the words around it, as running text needs; off for a text that is known to be a date. */
  readonly cautious: boolean;
}

/**
 * Places at which all rules are tried before there is a pattern of each set. To compile those of all sets takes 0.3 s, as long as to try
 * all rules at some twenty thousand places; a story has a few hundred, and one that changed is often the only one to be read.
 */
const placesWithoutPatterns = 2000;

/** The rules in sets, each with a pattern that tells at one go whether any of them fits: at most places none does. */
const ruleSets = [calendarRules, yearRules, weekdayRules, holidayRules, ordinalRules, periodRules, relativeRules].map(
  (rules) => ({ rules, mayFit: askSet(rules.map(({ pattern }) => pattern)) }),
);

function askSet(patterns: readonly RegExp[]): (text: string, at: number) => boolean {
  let asked = 0;
  let any: RegExp | undefined;
  return (text, at) => {
    asked += 1;
    if (asked <= placesWithoutPatterns) return true;
    any ??= matchAny(patterns);
    any.lastIndex = at;
    return any.test(text);
  };
}

function matchAny(patterns: readonly RegExp[]): RegExp {
  if (patterns.some(({ source }) => /\\(?:[1-9]|k<)/.test(source)))
    throw new Error('a rule may not refer back to one of its groups: in the set it has another number');
  const unnamed = patterns.map(({ source }) => source.replaceAll(/\(\?<(?=\w)\w+>/g, '(?:'));
  return new RegExp(unnamed.join('|'), 'iuy');
}

const modifier =
  /(?:the\s+)?(?:very\s+)?(?:(?:early|earlier|late|later|mid|mid-to-late)(?:\s+(?:in|on)\s+|[\s-]+)|(?:beginning|start|middle|end|close|(?:first|last|latter|early|later|better)\s+part|(?:first|last|early|final|closing|opening)\s+(?:days|weeks|months)|rest|remainder)\s+of\s+|(?:pre|post)-)/iuy;
const about =
  /(?:about|around|approximately|roughly|circa|nearly|almost|(?:some|more\s+than|over|less\s+than|just\s+over|just\s+under)(?=\s+(?:\d|an?\s|\p{L}+\s+\p{L}+\s+(?:ago|earlier|later))))\s+/iuy;
const weekOf = /(?:the\s+)?week\s+(?:of|ended|ending|beginning|starting(?:\s+on)?)\s+(?:on\s+)?/iuy;
const awayLead = new RegExp(`(?:the|${count})\\s+${unit}\\s+(?<direction>before|after|from)\\s+`, 'iuy');
const rangeLead = /(?:from|between)\s+/iuy;
const connector = /\s*(?:-|\bto\b|\bthrough\b|\buntil\b|\btill\b|\band\b)\s*/iuy;
const shortYear = /\s*-\s*(\d\d)(?![\d\p{L}]|-)/uy;

/** Length of what a sticky pattern matches at a place, or 0. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Null where no date starts at `at`. The text has plain spaces, hyphens and apostrophes, as `plainText` makes them. */
export function readDateAt(text: string, at: number, options: ReadOptions): DateMatch | null {
  return mayStart(text, at) ? readDateFrom(text, at, options) : null;
}

/** The same at a place where `mayStart` holds. */
export function readDateFrom(text: string, at: number, options: ReadOptions): DateMatch | null {
  return readRange(text, at, options) ?? readModified(text, at, options);
}

const plainDate = new RegExp(
  `(?:(?:the|early|mid|late|end|beginning|of|\\d{1,2}(?:st|nd|rd|th)?)[\\s-]+)*(?:${month}|${weekday})`,
  'iuy',
);
function readSimple(text: string, at: number, { context, cautious }: ReadOptions): DateMatch | null {
  let best: DateMatch | null = null;
  for (const { rules, mayFit } of ruleSets) {
    if (!mayFit(text, at)) continue;
    for (const { pattern, read, allowed } of rules) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const end = at + match[0].length;
      if (best !== null && end <= best.end) continue;
      if (cautious && allowed && !allowed(match[0], text.slice(Math.max(0, at - 24), at), text.slice(end, end + 32)))
        continue;
      const reading = read(match.groups ?? {}, context(at, end));
      if (reading !== null) best = { ...reading, end, approximate: false };
    }
  }
  return best;
}

function readModified(text: string, at: number, options: ReadOptions): DateMatch | null {
  const plain = readSimple(text, at, options);
  const inWeek = lengthAt(weekOf, text, at);
  if (inWeek > 0) {
    const inner = readSimple(text, at + inWeek, options);
    if (inner !== null) return { ...inner, value: weekValue(inner.value.first) };
  }
  const away = readAway(text, at, options);
  if (away !== null && away.end > (plain?.end ?? 0)) return away;
  const [inTime, roughly] = [lengthAt(modifier, text, at), lengthAt(about, text, at)];
  const length = inTime || roughly;
  if (length === 0) return plain;
  const inner = readSimple(text, at + length, inTime > 0 ? { ...options, cautious: false } : options);
  return inner !== null && inner.end > (plain?.end ?? 0) ? { ...inner, approximate: true } : plain;
}

/** "the day after Monday's debate", "two weeks before March 3". */
function readAway(text: string, at: number, options: ReadOptions): DateMatch | null {
  awayLead.lastIndex = at;
  const match = awayLead.exec(text);
  if (match === null) return null;
  const { count: number, unit: name = '', direction = '' } = match.groups ?? {};
  const inner = readSimple(text, at + match[0].length, { ...options, cautious: false });
  const n = number === undefined ? 1 : countNumber(number);
  const value = inner && awayFrom(inner.value, name, /before/i.test(direction) ? -n : n);
  return inner && value && { ...inner, value, from: 'computed' };
}

/** "from X to Y", "between X and Y"; "X to Y", "X through Y" and "X-Y" without a word before them as well. */
function readRange(text: string, at: number, options: ReadOptions): DateMatch | null {
  const lead = lengthAt(rangeLead, text, at);
  const first = readModified(text, at + lead, lead > 0 ? { ...options, cautious: false } : options);
  if (first === null) return null;
  const alone = lead > 0 ? null : first;
  const short = readShortYear(text, first);
  if (short !== null) return short;
  const join = lengthAt(connector, text, first.end);
  const isAnd = /and/i.test(text.slice(first.end, first.end + join));
  if (join === 0 || isAnd !== /^between/i.test(text.slice(at, at + lead))) return alone;
  const second = readModified(text, first.end + join, { ...options, cautious: false });
  if (second === null) return alone;
  const [from, to] = alignYears(text, [at + lead, first], [first.end + join, second], options);
  const value = rangeValue(from.value.first, to.value.last);
  const how = from.from === 'stated' && to.from === 'stated' ? 'stated' : 'computed';
  return value === null ? alone : { value, from: how, end: to.end, approximate: from.approximate || to.approximate };
}

/** "1987-89". */
function readShortYear(text: string, first: DateMatch): DateMatch | null {
  shortYear.lastIndex = first.end;
  const match = first.value.precision === 'year' ? shortYear.exec(text) : null;
  if (match === null) return null;
  const year = toCivil(first.value.first).year;
  const last = year - (year % 100) + Number(match[1]);
  return last > year
    ? {
        ...first,
        value: { ...first.value, last: yearValue(last).last, precision: 'range' },
        end: first.end + match[0].length,
      }
    : null;
}

type Placed = readonly [at: number, match: DateMatch];

/** Whether a date names its month or weekday, so that its year or week may be taken from the other end. */
function isPlain(text: string, at: number): boolean {
  plainDate.lastIndex = at;
  return plainDate.test(text);
}

/** The end of a range that prints no year takes it from the other: "from March 2 to May 5, 2011". */
function alignYears(
  text: string,
  [at1, first]: Placed,
  [at2, second]: Placed,
  options: ReadOptions,
): readonly [DateMatch, DateMatch] {
  const seenFrom = (anchor: number, tense: Tense): ReadOptions => ({
    cautious: false,
    context: (start, end) => ({ ...options.context(start, end), anchor, tense: () => tense }),
  });
  if (
    second.from === 'stated' ? first.from === 'computed' && isPlain(text, at1) : second.value.last < first.value.first
  ) {
    return [readModified(text, at1, seenFrom(second.value.first, 'past')) ?? first, second];
  }
  if (first.from === 'stated' && second.from === 'computed' && isPlain(text, at2)) {
    return [first, readModified(text, at2, seenFrom(first.value.last, 'future')) ?? second];
  }
  return [first, second];
}
