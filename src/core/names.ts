import { alignNames } from './names/align.ts';
import type { Pairing } from './names/align.ts';
import { splitName } from './names/tokens.ts';
import type { NameToken } from './names/tokens.ts';

export interface NameComparison {
  /** 0 (nothing in common) to 1 (one name). */
  readonly score: number;
  /** Whether the score reaches `nameMatchThreshold`. */
  readonly match: boolean;
  /** What was compared with what, in the order of the shorter name. */
  readonly pairings: readonly Pairing[];
}

/**
 * From this score on two names count as forms of one name. Lower finds more slips and rare romanisations, higher keeps more people
 * with one surname apart: at .65 2 % of such pairs are wrong in OFAC's lists of aliases, F1 .95; at .55 3 %, at .80 1 % and F1 .93.
 */
export const nameMatchThreshold = 0.65;

/** Spellings up to the first value say nothing, from the second on they are the same part; between them credit grows evenly. */
const creditFrom = 0.55;
const creditTo = 0.92;
/** Weight of the weakest part against the mean: two people with one surname differ in one part only. */
const weakestShare = 0.5;
/** Taken off where the parts agree only in another order (surname first). */
const turnedOrder = 0.04;
/** Taken off where first (or last) parts are not each other's: a chain of names holds the father's and the family's too. */
const otherEnd = 0.1;
/** Taken off where a single part is a given name, or stands in the middle, instead of the surname. */
const givenNameAlone = 0.2;
const middleNameAlone = 0.5;

const creditSpelling = (similarity: number) =>
  Math.min(1, Math.max(0, (similarity - creditFrom) / (creditTo - creditFrom)));

function scorePairings(pairings: readonly Pairing[], longParts: number): number {
  const counted = pairings.filter(({ short, long }) => short.length > 1 || long !== '');
  const credits = counted.map(({ similarity }) => creditSpelling(similarity));
  if (credits.length === 0) return 0;
  const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
  const score = (1 - weakestShare) * mean + weakestShare * Math.min(...credits);
  const first = pairings.some((pairing) => pairing.first);
  const last = pairings.some((pairing) => pairing.last);
  if (counted.length === 1) return longParts < 2 || last ? score : score - (first ? givenNameAlone : middleNameAlone);
  return longParts < 3 ? score : score - (first ? 0 : otherEnd) - (last ? 0 : otherEnd);
}

/** `X bin Y` turned around is another person. */
const sonOf: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint', 'ould']);

const countParts = (tokens: readonly NameToken[]) => tokens.filter(({ weak }) => !weak).length;

/** The name as it stands, and with its first or last part moved to the other end. */
function turnName(tokens: readonly NameToken[]): (readonly NameToken[])[] {
  return [tokens, [...tokens.slice(1), ...tokens.slice(0, 1)], [...tokens.slice(-1), ...tokens.slice(0, -1)]];
}

/**
 * How likely two printed names are forms of one person's name: other romanisations, titles, initials, middle names, particles,
 * surname first, short forms of given names, typing slips, other scripts. A single part is compared with the surname. Two names with
 * a part each that the other lacks are two people. Symmetric; names without letters score 0, except that equal strings score 1.
 */
export function compareNames(a: string, b: string): NameComparison {
  if (a === b) return { score: 1, match: true, pairings: [] };
  const [left, right] = [splitName(a), splitName(b)];
  const swap = countParts(left) - countParts(right) || left.length - right.length || (a < b ? -1 : 1);
  const [short, long] = swap <= 0 ? [left, right] : [right, left];
  const parts = countParts(long);
  let best: NameComparison = { score: 0, match: false, pairings: [] };
  const isFixed = countParts(short) < 2 || [...short, ...long].some(({ text }) => sonOf.has(text));
  const orders = isFixed ? [long] : turnName(long);
  for (const [turns, order] of orders.entries()) {
    const pairings = alignNames(short, order);
    const score = Math.max(0, scorePairings(pairings, parts) - (turns > 0 ? turnedOrder : 0));
    if (score > best.score) best = { score, match: score >= nameMatchThreshold, pairings };
  }
  return best;
}
