/**
 * The weights of the sentence comparison: two logistic models over named features. Written by
 * `node scripts/train-parallels.ts DIR > src/core/parallels/weights.ts`, which says what DIR holds; not edited by hand.
 */
import type { Features } from '#core/parallels/features.ts';

export interface Weights {
  readonly intercept: number;
  readonly features: readonly (readonly [keyof Features, number])[];
}

/** Whether two sentences report the same event: trained on sentences of two outlets, like events and similarities. */
export const relatedWeights: Weights = {
  intercept: -0.32,
  features: [
    ['longestRun', 0.11],
    ['lettersOfShorter', 1.44],
    ['rarest', 2.98],
    ['weightOfLonger', 2.19],
    ['numbersShared', 0],
    ['timesShared', 0.98],
    ['leftOver', -0.34],
    ['namesApart', -0.62],
    ['numbersApart', -0.41],
  ],
};

/** Whether two sentences say the same: trained on paraphrases in the news. */
export const sameWeights: Weights = {
  intercept: -2.93,
  features: [
    ['words', -0.17],
    ['triplesOfShorter', -3.92],
    ['order', 4.9],
    ['letters', 4.8],
    ['content', 0.55],
    ['contentWeight', 0.3],
    ['grammar', 1.16],
    ['leftOver', -1.24],
    ['longer', -0.05],
    ['negation', -1.15],
    ['numbersMissing', -0.4],
    ['namesMissing', 0.13],
  ],
};
