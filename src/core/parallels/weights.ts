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
  intercept: -0.17,
  features: [
    ['longestRun', 0.08],
    ['lettersOfShorter', 1.41],
    ['rarest', 2.79],
    ['weightOfLonger', 2.13],
    ['numbersShared', 0.79],
    ['timesShared', 0.96],
    ['leftOver', -0.34],
    ['namesApart', -0.61],
    ['numbersApart', -0.63],
  ],
};

/** Whether two sentences say the same: trained on paraphrases in the news. */
export const sameWeights: Weights = {
  intercept: -3.1,
  features: [
    ['words', -0.09],
    ['triplesOfShorter', -3.94],
    ['order', 4.75],
    ['letters', 4.87],
    ['content', 0.74],
    ['contentWeight', 0.22],
    ['grammar', 1.19],
    ['leftOver', -1.13],
    ['longer', -0.08],
    ['negation', -1.16],
    ['numbersMissing', -0.46],
    ['namesMissing', 0.11],
  ],
};
