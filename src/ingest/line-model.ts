/**
 * How likely each line is article: a logistic model over the features of a line, then a second one that also sees what
 * the first says of the neighbours (stacking). Weights are in `data/line-weights.ts`.
 */
import { firstWeights, secondWeights } from '#data/line-weights.ts';
import { firstPageWeights, secondPageWeights } from '#data/page-weights.ts';
import { findStretch } from './find-stretch.ts';
import { describeLines } from './line-features.ts';
import type { Markup } from './model.ts';
import { describeMarkup } from './page-features.ts';
import type { Seen } from './see-line.ts';

/** For each line of a text the probability that it is text of the article, 0 to 1. */
export function scoreLines(seen: readonly Seen[]): readonly number[] {
  return applyModel(describeLines(seen), firstWeights, secondWeights);
}

/** The same for the blocks of a page that an extraction library takes for the article. */
export function scoreBlocks(seen: readonly Seen[], markup: readonly Markup[]): readonly number[] {
  return applyModel(describeBlocks(seen, markup), firstPageWeights, secondPageWeights);
}

/** The features of blocks: those of their lines, then those of their mark-up. */
export function describeBlocks(seen: readonly Seen[], markup: readonly Markup[]): readonly (readonly number[])[] {
  return describeLines(seen).map((row, index) => {
    const own = markup[index];
    return own === undefined ? row : [...row, ...describeMarkup(own)];
  });
}

function applyModel(
  rows: readonly (readonly number[])[],
  first: readonly number[],
  second: readonly number[],
): readonly number[] {
  const scores = rows.map((row) => predict(row, first));
  return addNeighbours(rows, scores).map((row) => predict(row, second));
}

/** The probability that a row of features gets from weights of the same length. */
export function predict(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const [index, value] of row.entries()) sum += value * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Lines on each side over which the first model's word is averaged. */
const around = 8;
/** Lines after which the distance from the article counts no more. */
const farthest = 20;

/** The rows with what the first model says of the line, its neighbours, and the stretch that it takes for the article. */
export function addNeighbours(
  rows: readonly (readonly number[])[],
  first: readonly number[],
): readonly (readonly number[])[] {
  const stretch = findStretch(first.length, (index) => (first[index] ?? 0) - 0.5);
  const sums = [0];
  for (const value of first) sums.push((sums.at(-1) ?? 0) + value);
  return rows.map((row, index) => {
    const at = (offset: number): number => first[index + offset] ?? 0;
    const from = Math.max(0, index - around);
    const to = Math.min(first.length, index + around + 1);
    const others = ((sums[to] ?? 0) - (sums[from] ?? 0) - at(0)) / Math.max(1, to - from - 1);
    return [
      ...row,
      at(-1),
      at(1),
      at(-2),
      at(2),
      Math.min(at(-1), at(1)),
      Math.max(at(-1), at(1)),
      others,
      Number(index >= stretch.first && index <= stretch.last),
      clamp((index - stretch.last) / farthest),
      clamp((stretch.first - index) / farthest),
      2 * at(0) - 1,
    ];
  });
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
