/** The `names` task: whether two printed names are forms of one person's name. */
import { compareNames } from '#core/names.ts';
import type { PairItem } from './items.ts';
import type { Prediction } from './task.ts';

export function predictNames({ a, b }: PairItem): Prediction {
  const { match, score } = compareNames(a, b);
  return { match, score };
}
