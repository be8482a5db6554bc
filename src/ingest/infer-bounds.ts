/** When a text without a stated date was published at the earliest: after the latest past day that it names. */
import { findDays } from './dates.ts';
import type { KeptBlock } from './decide-fates.ts';

export interface Bound {
  readonly notBefore: string;
  readonly line: number;
  readonly why: string;
}

/** A sentence with such a word may name a day that was still to come. */
const future =
  /\b(?:will|would|shall|should|until|till|due|deadlines?|scheduled|plans?|planned|expected|expires?|next|upcoming|before|ahead|set to|to be held|no later than|wird|werden|soll|sera|seront|será|serán|sarà|zal)\b/iu;

/** A block above this is no paragraph; its head is enough. */
const mostCharacters = 20_000;
/** Longer sentences are cut: a text without full stops must not take quadratic time. */
const reach = 400;
/** `by May 3, 2020` is a day to come, as is `from`, `on or before`. */
const deadline = /\b(?:by|from|before|starting)\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;

/** The bound that the text itself gives, or undefined. Days that may lie ahead are left out. */
export function inferBound(blocks: readonly KeptBlock[]): Bound | undefined {
  let latest: Bound | undefined;
  for (const { text, line, kind } of blocks) {
    for (const { at, index, end } of findDays(text.slice(0, mostCharacters))) {
      const sentence = sentenceAround(text, index, end);
      if (
        (kind !== 'caption' && (future.test(sentence) || deadline.test(text.slice(Math.max(0, index - 40), index)))) ||
        (latest !== undefined && at <= latest.notBefore)
      )
        continue;
      const place = kind === 'caption' ? 'a picture’s caption' : kind === 'title' ? 'the title' : 'the text';
      latest = {
        notBefore: at,
        line,
        why: `no date is stated; ${place} dates a past event to ${text.slice(index, end)}`,
      };
    }
  }
  return latest;
}

/** What stands around a date up to the next full stops, at most `reach` characters on each side. */
function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  const stop = after.indexOf('. ');
  return `${before.slice(before.lastIndexOf('. ') + 1)}${text.slice(from, to)}${stop < 0 ? after : after.slice(0, stop)}`;
}
