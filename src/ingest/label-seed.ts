/** The lines of a seed as labelled passages. */
import type { LabelledPassage } from './decide-fates.ts';
import { joinLines, measureQuoteMarks } from './join-lines.ts';
import { labelLines, type LabelOptions } from './label-lines.ts';
import type { Line } from './model.ts';
import { settleDates } from './settle-dates.ts';

/** `score`: how likely the passage is text of the article, 0 to 1. */
export interface ScoredPassage extends LabelledPassage {
  readonly score: number;
}

export function labelSeed(lines: readonly Line[], options: LabelOptions = {}): readonly ScoredPassage[] {
  const passages = joinLines(lines);
  const whole = passages.map(({ lines: [first, ...others], text }): Line => {
    if (first === undefined) throw new Error('a passage has a line');
    return others.length === 0 && measureQuoteMarks(first) === 0
      ? first
      : { ...first, range: [first.range[0], others.at(-1)?.range[1] ?? first.range[1]], text };
  });
  const labels = settleDates(labelLines(whole, options));
  return passages.flatMap((passage, index) => {
    const labelled = labels[index];
    return labelled === undefined ? [] : [{ passage, label: labelled.label, score: labelled.score }];
  });
}
