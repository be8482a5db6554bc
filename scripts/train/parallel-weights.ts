/** Which features speak for a parallel, and how their weights are trained. */
import type { Features } from '#core/parallels/features.ts';
import { scoreFeatures } from '#core/parallels/score.ts';
import type { Weights } from '#core/parallels/weights.ts';
import { averagePrecision, bestFigures, correlation } from './figures.ts';
import { type Example, fitLogistic, type Model } from './logistic.ts';
import type { AllPairs, LabelledPair, PairSet } from './parallel-sets.ts';

/** 1: more of it may only speak for the pair; -1: only against; 0: either. */
type Signs = readonly (readonly [keyof Features, -1 | 0 | 1])[];

const relatedSigns: Signs = [
  ['longestRun', 1],
  ['lettersOfShorter', 1],
  ['rarest', 1],
  ['weightOfLonger', 1],
  ['numbersShared', 1],
  ['timesShared', 1],
  ['leftOver', -1],
  ['namesApart', -1],
  ['numbersApart', -1],
];
const sameSigns: Signs = [
  ['words', 0],
  ['triplesOfShorter', 0],
  ['order', 0],
  ['letters', 0],
  ['content', 0],
  ['contentWeight', 0],
  ['grammar', 0],
  ['leftOver', 0],
  ['longer', 0],
  ['negation', 0],
  ['numbersMissing', 0],
  ['namesMissing', 0],
];

/** Sets that teach what is related, with the weight of their pairs; a similarity of 0 to 5 is only near the question. */
const relatedSets: readonly (readonly [PairSet, number])[] = [
  ['outlets', 1],
  ['events', 1],
  ['similarity', 0.5],
];
/** Added to the intercept of `related`: among paraphrase pairs, nearly all related, `same` then decides the order. */
const leniency = 1;

export interface TrainedWeights {
  readonly related: Weights;
  readonly same: Weights;
}

export function trainWeights(pairs: AllPairs, use: (pair: LabelledPair) => boolean): TrainedWeights {
  const related = fit(
    relatedSets.map(([set, weight]) => ({ pairs: pairs[set].filter(use), weight })),
    relatedSigns,
    3,
  );
  const same = fit([{ pairs: pairs.paraphrase.filter(use), weight: 1 }], sameSigns, 5);
  const [outlets = 0, events = 0] = related.intercepts;
  return {
    related: nameWeights(relatedSigns, related, (outlets + events) / 2 + leniency),
    same: nameWeights(sameSigns, same, same.intercepts[0] ?? 0),
  };
}

function fit(
  sets: readonly { readonly pairs: readonly LabelledPair[]; readonly weight: number }[],
  signs: Signs,
  penalty: number,
): Model {
  const examples = sets.flatMap(({ pairs, weight }, group) =>
    pairs.map(({ features, label }): Example => ({
      features: signs.map(([name]) => features[name]),
      label,
      weight,
      group,
    })),
  );
  return fitLogistic(
    examples,
    signs.map(([, sign]) => sign),
    penalty,
  );
}

function nameWeights(signs: Signs, { weights }: Model, intercept: number): Weights {
  return { intercept, features: signs.map(([name], k) => [name, weights[k] ?? 0]) };
}

/** One line a set: each fifth scored with weights trained on the other four fifths of all sets. */
export function crossValidate(pairs: AllPairs): string {
  const trained = [0, 1, 2, 3, 4].map((fold) => trainWeights(pairs, (pair) => pair.fold !== fold));
  const score = (pair: LabelledPair) => {
    const weights = trained[pair.fold];
    if (weights === undefined) throw new Error('folds go from 0 to 4');
    return { score: scoreFeatures(pair.features, weights.related, weights.same).score, label: pair.label };
  };
  const lines = [
    `similarity   r ${correlation(pairs.similarity.map(score)).toFixed(3)}`,
    ...(['paraphrase', 'outlets', 'events'] as const).map((set) => {
      const scored = pairs[set].map(score);
      const { accuracy, f1 } = bestFigures(scored);
      return `${set.padEnd(12)} average precision ${averagePrecision(scored).toFixed(3)}, at the best threshold F1 ${f1.toFixed(3)}, accuracy ${accuracy.toFixed(3)}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
