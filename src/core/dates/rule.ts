/** A rule of the date grammar: a pattern of words, and what it means in its context. */
import type { DateValue } from './date-value.ts';
import type { Tense } from './tense.ts';

export interface Reading {
  readonly value: DateValue;
  /** 'stated' where the words alone fix the date, 'computed' where the anchor or the tense was needed. */
  readonly from: 'stated' | 'computed';
}

export interface RuleContext {
  /** The day of publication, as a number of `calendar.ts`. */
  readonly anchor: number;
  /** Of the clause around the expression. */
  readonly tense: () => Tense;
  /** The date last mentioned before the expression, which "a week later" counts from; null: none. */
  readonly reference: () => DateValue | null;
  /** The sentence around the expression. */
  readonly sentence: () => string;
  /** How a date such as 3/7/2015 is read; null: it is not, unless one part is above 12. */
  readonly numericOrder: 'month first' | 'day first' | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Rule {
  /** Sticky, without case. */
  readonly pattern: RegExp;
  /** Null where the words fit but mean no date. */
  readonly read: (groups: Groups, context: RuleContext) => Reading | null;
  /**
   * In running text, whether the words around allow the reading ("may" is mostly a verb); `match` is as printed,
   * `before` and `after` the text around it. Left out: always.
   */
  readonly allowed?: (match: string, before: string, after: string) => boolean;
}

export function rule(source: string, read: Rule['read'], allowed?: Rule['allowed']): Rule {
  const pattern = new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy');
  return allowed === undefined ? { pattern, read } : { pattern, read, allowed };
}

export function stated(value: DateValue | null): Reading | null {
  return value && { value, from: 'stated' };
}

export function computed(value: DateValue | null): Reading | null {
  return value && { value, from: 'computed' };
}

/**
 * Where no verb decides, a date without a year lies ahead if it is nearer than this many days, else it lies back.
 * News tells of the past more often than of what is to come: a lower number misses announced dates, a higher one
 * throws months of the running year into the next. On TimeBank and Wikinews 45 to 183 gave the same figures.
 */
const nearAhead = 130;

/** Candidates further off than this lie in another year, not in another week or month. */
const otherYear = 300;
/**
 * A date without a year that lies within this many days of the anchor is that one, whatever the tense seems to be: for
 * the one nearly a year off, news prints the year or "last". Fewer days let a misread verb move a date by a year, more
 * take "changed in December", printed in October, for the December to come; 21 to 60 gave the same figures but for one date.
 */
const sureWithin = 31;

/** Picks among readings of one expression in different years or weeks, in ascending order, by the tense of the clause. */
export function chooseByTense(candidates: readonly DateValue[], { anchor, tense }: RuleContext): DateValue | null {
  const past = candidates.findLast(({ first }) => first <= anchor) ?? null;
  const future = candidates.find(({ last }) => last >= anchor) ?? null;
  if (past === null || future === null) return past ?? future;
  const ahead = future.first - anchor;
  const back = anchor - past.last;
  if (past.first !== future.first && Math.min(ahead, back) <= sureWithin && Math.max(ahead, back) > otherYear)
    return ahead < back ? future : past;
  const which = tense();
  if (which === 'unknown') return ahead < nearAhead ? future : past;
  return which === 'past' ? past : future;
}
