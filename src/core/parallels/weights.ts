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
  intercept: -0.287,
  features: [
    ['longestRun', 0.113],
    ['lettersOfShorter', 1.447],
    ['rarest', 2.987],
    ['weightOfLonger', 2.151],
    ['numbersShared', 0],
    ['timesShared', 0.979],
    ['leftOver', -0.349],
    ['namesApart', -0.62],
    ['numbersApart', -0.413],
  ],
};

/** Whether two sentences say the same: trained on paraphrases in the news. */
export const sameWeights: Weights = {
  intercept: -2.981,
  features: [
    ['words', 0.181],
    ['triplesOfShorter', -3.922],
    ['order', 5.004],
    ['letters', 4.598],
    ['content', 0.581],
    ['contentWeight', 0.295],
    ['grammar', 0.923],
    ['leftOver', -1.221],
    ['longer', -0.053],
    ['negation', -1.155],
    ['numbersMissing', -0.387],
    ['namesMissing', 0.134],
  ],
};
