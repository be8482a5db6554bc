import { areFormsOfOneName } from '#data/given-names.ts';
import { compareSpelling } from './spelling.ts';
import type { NameToken } from './tokens.ts';

/** One or more parts of the shorter name with those of the longer name that they go with. */
export interface Pairing {
  readonly short: string;
  readonly long: string;
  /** From `compareSpelling`; 0 where the longer name has nothing for the part. */
  readonly similarity: number;
  /** Whether the pair holds the first, or the last, part of both names. */
  readonly first: boolean;
  readonly last: boolean;
}

/** What an initial counts that could stand for the other part. */
const initialSimilarity = 0.86;
/** Of two equal partners the one at the same end of its name is taken. */
const ends = 0.01;
/** Written as one word or as several: below this the joined words are not the same part. */
const joinedSimilarity = 0.88;
/** A particle or title goes with a name only if it is written the same. */
const mixedSimilarity = 0.97;
/** Two forms of one given name (`Bill`, `William`). */
const givenForms = 0.95;
/** An article that one side has glued to the name (`Alhadi`, `Hadi`) costs this much. */
const gluedArticle = 0.04;

function comparePart(a: string, b: string): number {
  const plain = compareSpelling(a, b);
  if (plain > givenForms) return plain;
  if (areFormsOfOneName(a, b)) return givenForms;
  const strip = (text: string) => (/^[ae]l(?=...)/.test(text) ? text.slice(2) : text);
  return Math.max(plain, compareSpelling(strip(a), b) - gluedArticle, compareSpelling(a, strip(b)) - gluedArticle);
}

/** A given name and its other gender (`Robert`, `Roberta`; `Mario`, `Maria`) are two people's. */
const otherGender = 0.6;

const areTwoGenders = (a: string, b: string) =>
  `${a}a` === b ||
  `${b}a` === a ||
  (a.slice(0, -1) === b.slice(0, -1) && /^(?:ao|oa)$/.test(`${a.at(-1) ?? ''}${b.at(-1) ?? ''}`));

const compareInitial = (a: string, b: string, firstA: boolean, firstB: boolean) =>
  a[0] !== b[0] || firstA !== firstB ? 0 : a === b ? 1 : initialSimilarity;

interface Cell {
  readonly gain: number;
  readonly pairing?: Pairing;
  readonly from?: Cell;
}

const strong = (tokens: readonly NameToken[], from: number, to: number) => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.weak === false) count += 1;
  return count;
};
const joinTokens = (tokens: readonly NameToken[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

const steps: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
];

/**
 * Pairs the parts of two names in order, so that as much as possible of the shorter one is found in the longer one.
 * Weak parts may be left out on either side; one word may stand for two or three. Quadratic in the number of parts.
 */
export function alignNames(short: readonly NameToken[], long: readonly NameToken[]): Pairing[] {
  const table: Cell[][] = [];
  for (let i = 0; i <= short.length; i += 1) {
    const row: Cell[] = [];
    table.push(row);
    for (let j = 0; j <= long.length; j += 1) {
      let best: Cell = { gain: i + j === 0 ? 0 : -Infinity };
      const offer = (from: Cell | undefined, gain: number, pairing?: Pairing) => {
        if (from !== undefined && from.gain + gain > best.gain)
          best = { gain: from.gain + gain, from, ...(pairing && { pairing }) };
      };
      offer(row[j - 1], 0);
      const missing = short[i - 1];
      offer(
        table[i - 1]?.[j],
        0,
        missing === undefined || missing.weak
          ? undefined
          : { short: missing.text, long: '', similarity: 0, first: false, last: false },
      );
      for (const [p, q] of steps) {
        if (p > i || q > j) continue;
        const weight = strong(short, i - p, i);
        if (weight + strong(long, j - q, j) === 0) continue;
        const a = joinTokens(short, i - p, i);
        const b = joinTokens(long, j - q, j);
        const isInitial = a.length === 1 || b.length === 1;
        const raw = isInitial
          ? compareInitial(a, b, i === 1, j === 1)
          : p + q > 2
            ? compareSpelling(a, b)
            : comparePart(a, b);
        const similarity = i === p && j === q && areTwoGenders(a, b) ? Math.min(raw, otherGender) : raw;
        if (p + q > 2 && (similarity < joinedSimilarity || isInitial)) continue;
        if (p + q === 2 && short[i - 1]?.weak !== long[j - 1]?.weak && similarity < mixedSimilarity) continue;
        const first = strong(short, 0, i - p) + strong(long, 0, j - q) === 0;
        const last = strong(short, i, short.length) + strong(long, j, long.length) === 0;
        offer(table[i - p]?.[j - q], Math.max(weight, 0.5) * similarity ** 2 + (first ? ends : 0) + (last ? ends : 0), {
          short: a,
          long: b,
          similarity,
          first,
          last,
        });
      }
      row.push(best);
    }
  }
  const pairings: Pairing[] = [];
  for (let cell = table[short.length]?.[long.length]; cell !== undefined; cell = cell.from)
    if (cell.pairing) pairings.push(cell.pairing);
  return pairings.toReversed();
}
