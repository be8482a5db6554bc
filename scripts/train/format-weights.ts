/** The source file of trained weights. */
import type { Weights } from '#core/parallels/weights.ts';
import type { TrainedWeights } from './parallel-weights.ts';

export function formatWeights({ related, same }: TrainedWeights): string {
  return `/**
 * The weights of the sentence comparison: two logistic models over named features. Written by
 * \`node scripts/train-parallels.ts DIR > src/core/parallels/weights.ts\`, which says what DIR holds; not edited by hand.
 */
import type { Features } from '#core/parallels/features.ts';

export interface Weights {
  readonly intercept: number;
  readonly features: readonly (readonly [keyof Features, number])[];
}

/** Whether two sentences report the same event: trained on sentences of two outlets, like events and similarities. */
export const relatedWeights: Weights = ${formatTable(related)};

/** Whether two sentences say the same: trained on paraphrases in the news. */
export const sameWeights: Weights = ${formatTable(same)};
`;
}

function formatTable({ intercept, features }: Weights): string {
  const rows = features.map(([name, weight]) => `    ['${name}', ${round(weight)}],`);
  return `{\n  intercept: ${round(intercept)},\n  features: [\n${rows.join('\n')}\n  ],\n}`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
