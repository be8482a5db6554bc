/** The `parallels` task: how alike two sentences are. All sentences of the input are the collection they stand in. */
import { scoreSentences } from '#core/parallels.ts';
import { readCollection } from '#core/parallels/collection.ts';
import type { PairItem } from './items.ts';
import type { Prediction } from './task.ts';

export function prepareParallels(items: readonly PairItem[]): (item: PairItem) => Prediction {
  const collection = readCollection(items.flatMap(({ a, b }) => [a, b]));
  return ({ a, b }) => ({ score: scoreSentences(a, b, collection) });
}
