/** The `sentences` task: the sentences of a text, in order. */
import { segmentSentences } from '#core/sentences.ts';
import type { TextItem } from './items.ts';
import type { Prediction } from './task.ts';

export function predictSentences({ text }: TextItem): Prediction {
  return { sentences: segmentSentences(text).map(({ start, end }) => text.slice(start, end)) };
}
