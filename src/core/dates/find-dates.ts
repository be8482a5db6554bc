/** All dates of a text, in order. */
import type { Block, Span } from '#core/model.ts';
import { formatDateValue, parseDateValue, type DatePrecision, type DateValue } from './date-value.ts';
import { listDateStarts, type DateStarts, type SentenceStarts } from './list-starts.ts';
import { readDateFrom, type DateMatch } from './read-at.ts';
import type { RuleContext } from './rule.ts';
import { findTense, type Tense } from './tense.ts';

export interface DateMention {
  readonly span: Span;
  /** The source's own characters. */
  readonly text: string;
  /** `1998-02-13`, `1998-W07`, `1998-02`, `1998-Q3`, `1998`, or `1998-02-01/1998-02-20`, both days included. */
  readonly value: string;
  readonly precision: DatePrecision;
  /** Whether the words alone state the date, or it was computed from the anchor. */
  readonly from: 'stated' | 'computed';
  /** Whether a word such as "early" or "about" leaves open where within the value it lies. */
  readonly approximate: boolean;
}

export interface DateOptions {
  /** The day of publication in one of the forms of `DateMention.value`, a time being ignored; null: unknown. */
  readonly anchor: string | null;
  /** Stretches that dates do not cross, such as the blocks of a source; the whole text if left out. */
  readonly blocks?: readonly Block[];
  /** The sentences, where the caller has them already, as `segmentSentences` gives them. */
  readonly sentences?: readonly Span[];
  /** Where dates may start, where the caller has that already, as `listDateStarts` gives it for the blocks. */
  readonly starts?: DateStarts;
  /** How 3/7/2015 is read; null, the default: such a date is not read unless one part is above 12. */
  readonly numericOrder?: 'month first' | 'day first' | null;
}

/**
 * Finds dates and says what day, week, month, quarter, year or stretch they mean. Relative ones ("two weeks ago") need
 * the anchor and are left out where it is unknown or is no single day. Mentions do not overlap.
 */
export function findDates(text: string, options: DateOptions): readonly DateMention[] {
  const { plain, blocks } = options.starts ?? listDateStarts(text, options.blocks, options.sentences);
  return blocks.flatMap((sentences) => findInBlock(text, plain, sentences, options));
}

function findInBlock(
  text: string,
  plain: string,
  sentences: readonly SentenceStarts[],
  options: DateOptions,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  let reference: DateValue | null = null;
  for (const { sentence, starts } of sentences) {
    if (starts.length === 0) continue;
    const context = contextOf(plain, sentence, options, () => reference);
    const visible = plain.slice(0, sentence.end);
    let end = sentence.start;
    for (const start of starts) {
      if (start < end) continue;
      const match = readDateFrom(visible, start, { cautious: true, context });
      if (match === null || (options.anchor === null && match.from === 'computed')) continue;
      mentions.push(toMention(text, start, match));
      reference = match.value;
      end = match.end;
    }
  }
  return mentions;
}

function toMention(text: string, start: number, { end, value, from, approximate }: DateMatch): DateMention {
  return {
    span: { start, end },
    text: text.slice(start, end),
    value: formatDateValue(value),
    precision: value.precision,
    from,
    approximate,
  };
}

/** How much of a sentence around a date is looked at: more than any sentence of prose, little of a text without stops. */
const reach = 1000;

/** Makes the context of an expression; its tense is found once, when a rule asks. */
export function contextOf(
  plain: string,
  sentence: Span,
  { anchor, numericOrder = null }: DateOptions,
  reference: () => DateValue | null,
): (start: number, end: number) => RuleContext {
  const day = anchor === null ? null : parseDateValue(anchor.slice(0, 10));
  const tenses = new Map<string, Tense>();
  return (start, end) => {
    const from = Math.max(sentence.start, start - reach);
    const words = () => plain.slice(from, Math.min(sentence.end, end + reach));
    return {
      anchor: day?.first ?? 0,
      numericOrder,
      reference,
      sentence: words,
      tense: () => {
        const key = `${start} ${end}`;
        const tense = tenses.get(key) ?? findTense(words(), start - from, end - from);
        tenses.set(key, tense);
        return tense;
      },
    };
  };
}
