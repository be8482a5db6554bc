/** One expression that is known to be a date, such as "two weeks ago", as a calendar value. */
import type { Span } from '#core/model.ts';
import { formatDateValue, parseDateValue, type DatePrecision } from './date-value.ts';
import { contextOf, findDates } from './find-dates.ts';
import { plainText } from './list-starts.ts';
import { readDateAt, type DateMatch } from './read-at.ts';

export interface DateContext {
  /** The sentence that holds the expression. */
  readonly sentence: string;
  /** Where the expression starts in the sentence. */
  readonly start: number;
}

export interface ResolvedDate {
  /** In the forms of `DateMention.value`; null where it cannot be told. */
  readonly value: string | null;
  readonly precision: DatePrecision | null;
  readonly from: 'stated' | 'computed' | null;
}

const unresolved: ResolvedDate = { value: null, precision: null, from: null };

/**
 * Resolves an expression against the anchor, a day as `YYYY-MM-DD`. The sentence decides between past and future and
 * gives the date that "a week later" counts from. Of several dates in the expression the longest counts.
 */
export function resolveDate(expression: string, anchor: string, context?: DateContext): ResolvedDate {
  const { sentence, start } = context ?? { sentence: expression, start: 0 };
  const plain = plainText(sentence);
  const span = { start, end: start + expression.length };
  const options = { anchor, numericOrder: 'month first' } as const;
  const earlier = findDates(plain.slice(0, start), options).at(-1);
  const reference = earlier === undefined ? null : parseDateValue(earlier.value);
  const read = contextOf(plain, { start: 0, end: plain.length }, options, () => reference);
  const match = longestWithin(plain.slice(0, span.end), span, read);
  return match === null
    ? unresolved
    : { value: formatDateValue(match.value), precision: match.value.precision, from: match.from };
}

function longestWithin(visible: string, { start, end }: Span, context: ReturnType<typeof contextOf>): DateMatch | null {
  let best: (DateMatch & { readonly length: number }) | null = null;
  for (const { index } of visible.slice(start, end).matchAll(/(?<![\p{L}\p{N}])['\p{L}\p{N}]/gu)) {
    const match = readDateAt(visible, start + index, { cautious: false, context });
    const length = match === null ? 0 : match.end - start - index;
    if (match !== null && length > (best?.length ?? 0)) best = { ...match, length };
  }
  return best;
}
