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

/** `by May 3, 2020` is a day to come, as is `from`, `on or before`. */
const deadline = /\b(?:by|from|before|starting)\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;

/** The bound that the text itself gives, or undefined. Days that may lie ahead are left out. */
export function inferBound(blocks: readonly KeptBlock[]): Bound | undefined {
  let latest: Bound | undefined;
  for (const { text, line, kind } of blocks) {
    for (const { at, index, end } of findDays(text)) {
      const sentence = text.slice(text.lastIndexOf('. ', index) + 1, sentenceEnd(text, end));
      if (
        (kind !== 'caption' && (future.test(sentence) || deadline.test(text.slice(0, index)))) ||
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

function sentenceEnd(text: string, from: number): number {
  const at = text.indexOf('. ', from);
  return at < 0 ? text.length : at;
}
