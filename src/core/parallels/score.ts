/** How likely two sentences report the same fact. */
import { compareProfiles, type Features } from '#core/parallels/features.ts';
import type { Profile } from '#core/parallels/profile.ts';
import { relatedWeights, sameWeights, type Weights } from '#core/parallels/weights.ts';

export interface Likeness {
  /** From 0 to 1: whether they report the same event at all. */
  readonly related: number;
  /** From 0 to 1: whether they say the same of it, as paraphrases do. */
  readonly same: number;
  /** From 0 to 1, for ranking: `related`, doubled at most by `same`. */
  readonly score: number;
}

export function scoreProfiles(a: Profile, b: Profile): Likeness {
  return scoreFeatures(compareProfiles(a, b), relatedWeights, sameWeights);
}

/** Features that take long to work out; they lie between 0 and 1. */
const costly: ReadonlySet<keyof Features> = new Set(['words', 'grammar', 'triplesOfShorter']);
/** Sums in another order differ in their last digits. */
const rounding = 1e-9;

/**
 * The score of two profiles where it is at least `least`, else undefined: most candidates share too little, which the first
 * question tells, or what the second one can come to at best.
 */
export function scoreFrom(least: number, a: Profile, b: Profile): number | undefined {
  const features = compareProfiles(a, b);
  const related = judge(features, relatedWeights);
  if (related < least || join(related, judgeAtBest(features, sameWeights)) + rounding < least) return undefined;
  const score = join(related, judge(features, sameWeights));
  return score < least ? undefined : score;
}

/** What `judge` gives at most, whatever the costly features are. */
function judgeAtBest(features: Features, { intercept, features: weights }: Weights): number {
  let z = intercept;
  for (const [name, weight] of weights) z += costly.has(name) ? Math.max(0, weight) : weight * features[name];
  return 1 / (1 + Math.exp(-z));
}

/**
 * Two questions with weights of their own, because what tells paraphrases from near misses (a number, a length) says
 * little where sentences share a few words, and the other way round.
 */
export function scoreFeatures(features: Features, forRelated: Weights, forSame: Weights): Likeness {
  const related = judge(features, forRelated);
  const same = judge(features, forSame);
  return { related, same, score: join(related, same) };
}

/** Never more than `related`. */
function join(related: number, same: number): number {
  return (related * (1 + same)) / 2;
}

function judge(features: Features, { intercept, features: weights }: Weights): number {
  let z = intercept;
  for (const [name, weight] of weights) z += weight * features[name];
  return 1 / (1 + Math.exp(-z));
}
