/** All dates of a text, in order. */
import type { Block, Span } from '#core/model.ts';
import { segmentSentences } from '#core/sentences.ts';
import { formatDateValue, parseDateValue, type DatePrecision, type DateValue } from './date-value.ts';
import { readDateAt, type DateMatch } from './read-at.ts';
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
  /** How 3/7/2015 is read; null, the default: such a date is not read unless one part is above 12. */
  readonly numericOrder?: 'month first' | 'day first' | null;
}

/** Where an expression may start: at a letter, a digit or an apostrophe, after none of them. */
const starts = /(?<![\p{L}\p{N}'.,/$€£#-]|\d[.,])['\p{L}\p{N}]|(?<=(?:\p{L}|-)-)[\p{L}\p{N}]/gu;
/** The text with plain spaces, hyphens and apostrophes, and without the brackets of insertions, character for character. */
export function plainText(text: string): string {
  return text
    .replace(/[[\]\s\u00a0\u2007\u2009\u202f]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/**
 * Finds dates and says what day, week, month, quarter, year or stretch they mean. Relative ones ("two weeks ago") need
 * the anchor and are left out where it is unknown or is no single day. Mentions do not overlap.
 */
export function findDates(text: string, options: DateOptions): readonly DateMention[] {
  const plain = plainText(text);
  const blocks = options.blocks?.map(({ span }) => span) ?? [{ start: 0, end: text.length }];
  const sentences = options.sentences ?? segmentSentences(text, options.blocks);
  let next = 0;
  return blocks.flatMap((block) => {
    const inside: Span[] = [];
    for (; next < sentences.length; next += 1) {
      const sentence = sentences[next];
      if (sentence === undefined || sentence.start >= block.end) break;
      inside.push(sentence);
    }
    return findInBlock(text, plain, inside, options);
  });
}

function findInBlock(
  text: string,
  plain: string,
  sentences: readonly Span[],
  options: DateOptions,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  let reference: DateValue | null = null;
  for (const sentence of sentences) {
    const context = contextOf(plain, sentence, options, () => reference);
    const visible = plain.slice(0, sentence.end);
    starts.lastIndex = sentence.start;
    for (let found = starts.exec(visible); found !== null; found = starts.exec(visible)) {
      const match = readDateAt(visible, found.index, { cautious: true, context });
      if (match === null || (options.anchor === null && match.from === 'computed')) continue;
      mentions.push(toMention(text, found.index, match));
      reference = match.value;
      starts.lastIndex = match.end;
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
