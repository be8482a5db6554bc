/** All quantities of a text, in order: counts, amounts of money, shares and measures. */
import { findDates } from '#core/dates/find-dates.ts';
import { plainText } from '#core/dates/list-starts.ts';
import type { Block, Span } from '#core/model.ts';
import { findBoundAfter, findBoundBefore, type Bound } from './bounds.ts';
import { isCode } from './codes.ts';
import { readAmountAt } from './read-amount.ts';
import { readVagueAt } from './vague.ts';

export type QuantityKind = 'count' | 'money' | 'percent' | 'measure';

export interface Quantity {
  /** From the bounding words to the unit. */
  readonly span: Span;
  /** The source's own characters. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** The number as printed, both ends of a range; `bound` says how it is meant. */
  readonly min: number;
  readonly max: number;
  /** How far the number may lie from the counted one since it is printed rounded; 0 where it is not. */
  readonly rounding: number;
  readonly bound: Bound;
  /** Lower case, in the singular: "member", "us soldier", "dollar per barrel", "percent", "year old"; null: none is printed. */
  readonly unit: string | null;
}

const firstWord = /\p{L}+/uy;
/** Every word that may stand at the head of a quantity. */
const heads = new Set(
  (
    'a an half zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fourty fifty sixty seventy eighty ninety tens dozens scores hundreds thousands millions billions several us au ca hk nz ' +
    'c r s rs usd eur gbp'
  ).split(' '),
);
/** A pattern for a word however its letters are printed; the sign of the kelvin reads as a k. */
const caseless = (word: string) =>
  word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}${letter === 'k' ? '\u212A' : ''}]`);
/** Where a number may start, told from what it begins with: not inside a word, a code (F-16), a decimal or a time. */
const starts = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-'/:.,]|[$€£¥])(?:[$€£¥₹₽₺₪₩\\d]|(?:${Array.from(heads, caseless).join('|')})(?!\\p{L}))`,
  'gu',
);

/** Of dates that are left out only the places count, which hardly depend on the day that they count from. */
export const anyDay = '2000-01-01';

/**
 * Finds quantities; dates, ordinals, times, codes and names such as "Flight 370" are none. `dates`, where the caller has
 * them, are the places of dates, which are left out; else they are looked for. Quantities do not overlap or cross blocks.
 * @param plain the text as `plainText` makes it, where the caller has it
 */
export function findQuantities(
  text: string,
  blocks?: readonly Block[],
  dates?: readonly { readonly span: Span }[],
  plain = plainText(text),
): readonly Quantity[] {
  const taken = (dates ?? findDates(text, { anchor: anyDay, ...(blocks && { blocks }) })).map(({ span }) => span);
  const within = blocks?.map(({ span }) => span) ?? [{ start: 0, end: text.length }];
  return within.flatMap((block) =>
    findInBlock(
      text,
      plain.slice(0, block.end),
      block,
      taken.filter((date) => date.start >= block.start && date.end <= block.end),
    ),
  );
}

function findInBlock(text: string, plain: string, block: Span, dates: readonly Span[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let end = block.start;
  let next = 0;
  starts.lastIndex = block.start;
  for (let match = starts.exec(plain); match !== null; match = starts.exec(plain)) {
    const at = match.index;
    if (!mayStart(plain, at)) continue;
    while (next < dates.length && (dates[next]?.end ?? 0) <= at) next += 1;
    const date = dates[next];
    if (date !== undefined && date.start <= at) {
      starts.lastIndex = date.end;
      continue;
    }
    const quantity = readQuantity(text, plain, at, { start: end, end: date?.start ?? block.end });
    if (quantity === null) continue;
    found.push(quantity);
    end = quantity.span.end;
    starts.lastIndex = end;
  }
  return found;
}

/** Words of quantities that begin with an article. */
const afterArticle =
  /an?\s+(?:couple|handful|few|half|third|quarter|fourth|fifth|sixth|eighth|tenth|dozen|hundred|thousand|million|billion|trillion)/iuy;

/** A quick look, since most words of a text start no quantity. */
function mayStart(text: string, at: number): boolean {
  firstWord.lastIndex = at;
  const word = firstWord.exec(text)?.[0].toLowerCase();
  if (word === undefined) return true;
  if (word !== 'a' && word !== 'an') return heads.has(word);
  afterArticle.lastIndex = at;
  return afterArticle.test(text) || text[at + 1] === '$' || text[at + 2] === '$';
}

/** A quantity between the one before and the next date. */
function readQuantity(text: string, plain: string, at: number, room: Span): Quantity | null {
  const vague = readVagueAt(plain, at);
  const amount = vague ?? readAmountAt(plain, at);
  if (amount === null || amount.end > room.end || (vague === null && isCode(plain, at, amount))) return null;
  const overTime = amount.kind === 'measure' && /\bover\s+$/i.test(plain.slice(Math.max(0, at - 8), at));
  // "over two weeks" tells within which time, it bounds nothing.
  const before = overTime ? null : findBoundBefore(plain, at);
  const after = findBoundAfter(plain, amount.numberEnd) ?? findBoundAfter(plain, amount.end);
  const start = before !== null && before.start >= room.start ? before.start : at;
  const end = Math.min(Math.max(amount.end, after?.end ?? 0), room.end);
  return {
    span: { start, end },
    text: text.slice(start, end),
    kind: amount.kind,
    min: amount.min,
    max: amount.max,
    rounding: amount.rounding,
    bound: (start < at ? before?.bound : undefined) ?? after?.bound ?? (vague === null ? 'exactly' : 'about'),
    unit: amount.unit,
  };
}
