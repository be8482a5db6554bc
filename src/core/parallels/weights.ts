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
  intercept: -0.316,
  features: [
    ['longestRun', 0.11],
    ['lettersOfShorter', 1.443],
    ['rarest', 2.976],
    ['weightOfLonger', 2.193],
    ['numbersShared', 0],
    ['timesShared', 0.977],
    ['leftOver', -0.336],
    ['namesApart', -0.619],
    ['numbersApart', -0.412],
  ],
};

/** Whether two sentences say the same: trained on paraphrases in the news. */
export const sameWeights: Weights = {
  intercept: -2.933,
  features: [
    ['words', -0.167],
    ['triplesOfShorter', -3.92],
    ['order', 4.896],
    ['letters', 4.801],
    ['content', 0.546],
    ['contentWeight', 0.296],
    ['grammar', 1.162],
    ['leftOver', -1.236],
    ['longer', -0.055],
    ['negation', -1.146],
    ['numbersMissing', -0.398],
    ['namesMissing', 0.129],
  ],
};
