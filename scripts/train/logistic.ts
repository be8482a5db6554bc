/** Logistic regression with signs given in advance, by accelerated projected gradient descent; deterministic. */

export interface Example {
  readonly features: readonly number[];
  /** From 0 to 1. */
  readonly label: number;
  readonly weight: number;
  /** Examples of one group share an intercept of their own. */
  readonly group: number;
}

export interface Model {
  readonly weights: readonly number[];
  /** By group. */
  readonly intercepts: readonly number[];
}

const steps = 4000;

/**
 * Minimises weighted log loss and `penalty`/2 times the squared weights of the standardised features; the weights
 * returned are those of the features as given. `signs`: 1 not below zero, -1 not above, 0 free.
 */
export function fitLogistic(examples: readonly Example[], signs: readonly number[], penalty: number): Model {
  const width = signs.length;
  const groups = Math.max(0, ...examples.map(({ group }) => group)) + 1;
  const scale = standardise(examples, width);
  const rows = examples.map(({ features }) => features.map((x, k) => (x - (scale.mean[k] ?? 0)) / (scale.sd[k] ?? 1)));
  const step = 1 / (0.25 * largestCurvature(examples, rows, width) + penalty);
  let point = Array.from({ length: width + groups }, () => 0);
  let ahead = point;
  for (let n = 1; n <= steps; n += 1) {
    const slope = gradient(examples, rows, ahead, width, penalty);
    const next = ahead.map((value, k) => project(value - step * (slope[k] ?? 0), signs[k] ?? 0));
    const push = (n - 1) / (n + 2);
    const before = point;
    ahead = next.map((value, k) => value + push * (value - (before[k] ?? 0)));
    point = next;
  }
  const weights = signs.map((_, k) => (point[k] ?? 0) / (scale.sd[k] ?? 1));
  const shift = weights.reduce((sum, weight, k) => sum + weight * (scale.mean[k] ?? 0), 0);
  return { weights, intercepts: point.slice(width).map((intercept) => intercept - shift) };
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function gradient(
  examples: readonly Example[],
  rows: readonly (readonly number[])[],
  point: readonly number[],
  width: number,
  penalty: number,
): number[] {
  const slope = point.map((value, k) => (k < width ? penalty * value : 0));
  examples.forEach(({ label, weight, group }, n) => {
    const row = rows[n] ?? [];
    let z = point[width + group] ?? 0;
    for (let k = 0; k < width; k += 1) z += (point[k] ?? 0) * (row[k] ?? 0);
    const error = weight * (sigmoid(z) - label);
    for (let k = 0; k < width; k += 1) slope[k] = (slope[k] ?? 0) + error * (row[k] ?? 0);
    slope[width + group] = (slope[width + group] ?? 0) + error;
  });
  return slope;
}

/** The largest eigenvalue of the weighted squares of the rows, intercepts included, from above: by power iteration. */
function largestCurvature(examples: readonly Example[], rows: readonly (readonly number[])[], width: number): number {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let vector = Array.from({ length: width }, () => 1 / Math.sqrt(width));
  let value = 0;
  for (let n = 0; n < 50; n += 1) {
    const next = Array.from({ length: width }, () => 0);
    examples.forEach(({ weight }, at) => {
      const row = rows[at] ?? [];
      const along = row.reduce((sum, x, k) => sum + x * (vector[k] ?? 0), 0);
      row.forEach((x, k) => (next[k] = (next[k] ?? 0) + weight * along * x));
    });
    value = Math.sqrt(square(next));
    vector = next.map((x) => x / (value || 1));
  }
  return 1.05 * value + total;
}

function project(value: number, sign: number): number {
  return sign > 0 ? Math.max(0, value) : sign < 0 ? Math.min(0, value) : value;
}

function square(row: readonly number[]): number {
  return row.reduce((sum, x) => sum + x * x, 0);
}

function standardise(examples: readonly Example[], width: number): { mean: number[]; sd: number[] } {
  const mean = Array.from({ length: width }, () => 0);
  const sd = Array.from({ length: width }, () => 0);
  for (const { features } of examples) {
    features.forEach((x, k) => (mean[k] = (mean[k] ?? 0) + x / examples.length));
  }
  for (const { features } of examples) {
    features.forEach((x, k) => (sd[k] = (sd[k] ?? 0) + (x - (mean[k] ?? 0)) ** 2 / examples.length));
  }
  return { mean, sd: sd.map((variance) => Math.sqrt(variance) || 1) };
}
