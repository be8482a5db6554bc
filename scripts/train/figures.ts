/** Figures of a ranking by score. */

export interface Scored {
  readonly score: number;
  /** 0 or 1; for a correlation any number. */
  readonly label: number;
}

export function averagePrecision(pairs: readonly Scored[]): number {
  let right = 0;
  let sum = 0;
  pairs
    .toSorted((x, y) => y.score - x.score)
    .forEach(({ label }, n) => {
      if (label !== 1) return;
      right += 1;
      sum += right / (n + 1);
    });
  return right > 0 ? sum / right : 0;
}

/** The best accuracy and the best F1 that any threshold gives. */
export function bestFigures(pairs: readonly Scored[]): { accuracy: number; f1: number } {
  const positives = pairs.filter(({ label }) => label === 1).length;
  const sorted = pairs.toSorted((x, y) => y.score - x.score);
  let right = 0;
  let best = { accuracy: 1 - positives / pairs.length, f1: 0 };
  sorted.forEach(({ score, label }, n) => {
    right += label;
    if (sorted[n + 1]?.score === score) return;
    const wrong = n + 1 - right;
    best = {
      accuracy: Math.max(best.accuracy, (right + pairs.length - positives - wrong) / pairs.length),
      f1: Math.max(best.f1, (2 * right) / (n + 1 + positives)),
    };
  });
  return best;
}

/** Pearson's correlation of scores and labels. */
export function correlation(pairs: readonly Scored[]): number {
  const mean = (pick: (pair: Scored) => number) => pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length;
  const score = mean((pair) => pair.score);
  const label = mean((pair) => pair.label);
  const both = mean((pair) => (pair.score - score) * (pair.label - label));
  return both / Math.sqrt(mean((pair) => (pair.score - score) ** 2) * mean((pair) => (pair.label - label) ** 2));
}
