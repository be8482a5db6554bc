import { alignNames } from './names/align.ts';
import type { Pairing } from './names/align.ts';
import { articles, splitName } from './names/tokens.ts';
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
 * with one surname apart. On three quarters of 1,209 pairs of public lists (OFAC aliases, OpenSanctions): F1 .952 and .8 % of
 * such pairs wrong at .60, .955 and none at .65, .955 at .70; on the last quarter, whose pairs were not read, .941 and 1.5 % at .65.
 */
const nameMatchThreshold = 0.65;

/** Spellings up to the first value say nothing, from the second on they are the same part; between them credit grows evenly. */
const creditFrom = 0.55;
const creditTo = 0.92;
/** Weight of the weakest part against the mean: two people with one surname differ in one part only. */
const weakestShare = 0.5;
/** Taken off where the parts agree only in another order (surname first). */
const turnedOrder = 0.04;
/** Taken off where the last parts are not each other's: a second surname, or the end of a chain, is often left out. */
const otherEnd = 0.1;
/** Taken off where the first parts are not: `Karim Adel Sabti` is the son of `Adel Sabti`. People known by a middle name are missed for it. */
const otherGiven = 0.4;
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
  return longParts < 3 ? score : score - (first ? 0 : otherGiven) - (last ? 0 : otherEnd);
}

/** Taken off where both names end in a family name with an article that the other one lacks. */
const otherFamily = 0.4;
/** Longer names are not tried with neighbours swapped: each swap costs one more comparison. */
const longestSwapped = 8;

/** `X bin Y` turned around is another person. */
const sonOf: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint', 'ould']);

const countParts = (tokens: readonly NameToken[]) => tokens.filter(({ weak }) => !weak).length;

interface Order {
  readonly tokens: readonly NameToken[];
  /** The parts that do not stand where they stood. */
  readonly moved: readonly NameToken[];
}

/** The name with its first or last part moved to the other end, and with two neighbours swapped. */
function turnName(tokens: readonly NameToken[], shortParts: number): Order[] {
  const [head, tail] = [tokens.slice(0, 1), tokens.slice(-1)];
  const turned = [
    { tokens: [...tokens.slice(1), ...head], moved: head },
    { tokens: [...tail, ...tokens.slice(0, -1)], moved: tail },
  ];
  if (shortParts < 3 || tokens.length > longestSwapped) return turned;
  const swapped = tokens.slice(1).map((token, at) => {
    const moved = [token, ...tokens.slice(at, at + 1)];
    return { tokens: [...tokens.slice(0, at), ...moved, ...tokens.slice(at + 2)], moved };
  });
  return [...turned, ...swapped];
}

/** Whether both names end in a part with an article, but not in the same: two family names (`al-Sabti`, `al-Haddad`). */
function haveOtherFamilies(
  short: readonly NameToken[],
  long: readonly NameToken[],
  pairings: readonly Pairing[],
): boolean {
  const isFamily = (tokens: readonly NameToken[]) => tokens.length > 2 && articles.has(tokens.at(-2)?.text ?? '');
  return isFamily(short) && isFamily(long) && !pairings.some(({ last }) => last);
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
  const stay: Order = { tokens: long, moved: [] };
  for (const { tokens, moved } of isFixed ? [stay] : [stay, ...turnName(long, countParts(short))]) {
    const pairings = alignNames(short, tokens);
    // Whatever moved must have found its partner there, and an initial is none.
    const isFound = ({ text }: NameToken) =>
      pairings.some((pairing) => pairing.long.includes(text) && pairing.similarity > creditFrom);
    if (moved.length > 0 && (!moved.every(isFound) || pairings.some((pairing) => pairing.long.length === 1))) continue;
    const cost = (moved.length > 0 ? turnedOrder : 0) + (haveOtherFamilies(short, long, pairings) ? otherFamily : 0);
    const score = Math.max(0, scorePairings(pairings, parts) - cost);
    if (score > best.score) best = { score, match: score >= nameMatchThreshold, pairings };
  }
  return best;
}
