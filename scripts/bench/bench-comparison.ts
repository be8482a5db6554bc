/** How long passages and parallels of a story take. */
import { findParallels } from '#core/parallels.ts';
import { walkPassages } from '#core/passages.ts';
import { segmentSentences } from '#core/sentences.ts';
import { makeStory } from './make-story.ts';

export interface Timing {
  readonly articles: number;
  readonly words: number;
  readonly passages: number;
  readonly parallels: number;
  /** Milliseconds, each step alone. */
  readonly passageTime: number;
  readonly sentenceTime: number;
  readonly parallelTime: number;
}

/** Compares made-up stories of these sizes; `now` is a clock in milliseconds. The first is run twice, the first time to warm up. */
export function benchComparison(sizes: readonly number[], now: () => number): Timing[] {
  if (sizes[0] !== undefined) measure(sizes[0], now);
  return sizes.map((size) => measure(size, now));
}

function measure(articles: number, now: () => number): Timing {
  const sources = makeStory(articles);
  const begin = now();
  let passages = 0;
  for (const list of walkPassages(sources)) passages += list.length;
  const afterPassages = now();
  const sentences = new Map(sources.map(({ id, text, blocks }) => [id, segmentSentences(text, blocks)]));
  const afterSentences = now();
  const parallels = findParallels(sources, sentences).length;
  return {
    articles,
    words: sources.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    passages,
    parallels,
    passageTime: afterPassages - begin,
    sentenceTime: afterSentences - afterPassages,
    parallelTime: now() - afterSentences,
  };
}
