/**
 * Logistic regression with a ridge penalty, by Newton's method: for the many rows of the cleaner, where 25 steps do what the
 * gradient descent of `logistic.ts` needs thousands for; that one is kept for weights whose signs are given.
 */

export interface Example {
  readonly rows: readonly (readonly number[])[];
  /** 1, 0, or null for rows that do not count. */
  readonly targets: readonly (0 | 1 | null)[];
  /** How much each row counts. */
  readonly weights: readonly number[];
}

const mostSteps = 25;
const enough = 1e-5;

/** One weight a feature. */
export function fitLogistic(examples: readonly Example[], penalty: number): readonly number[] {
  const rows: Float64Array[] = [];
  const targets: number[] = [];
  const counts: number[] = [];
  for (const example of examples) {
    for (const [index, target] of example.targets.entries()) {
      const row = example.rows[index];
      if (target === null || row === undefined) continue;
      rows.push(Float64Array.from(row));
      targets.push(target);
      counts.push(example.weights[index] ?? 1);
    }
  }
  const size = rows[0]?.length ?? 0;
  let weights = new Float64Array(size);
  for (let step = 0; step < mostSteps; step += 1) {
    const gradient = Float64Array.from(weights, (weight) => weight * penalty);
    const hessian = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size);
      line[at] = penalty;
      return line;
    });
    for (const [index, row] of rows.entries())
      addRow(row, targets[index] ?? 0, counts[index] ?? 1, weights, gradient, hessian);
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
    if (change.every((value) => Math.abs(value) < enough)) break;
  }
  return [...weights];
}

function addRow(
  row: Float64Array,
  target: number,
  count: number,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  const probability = 1 / (1 + Math.exp(-sum));
  const error = count * (probability - target);
  const curve = count * probability * (1 - probability);
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at] ?? 0;
    if (value === 0) continue;
    gradient[at] = (gradient[at] ?? 0) + value * error;
    const line = hessian[at];
    if (line === undefined) continue;
    for (let other = 0; other < row.length; other += 1)
      line[other] = (line[other] ?? 0) + curve * value * (row[other] ?? 0);
  }
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const result = Float64Array.from(right);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = matrix[pivot];
    if (top === undefined) break;
    for (let line = pivot + 1; line < size; line += 1) {
      const own = matrix[line];
      const factor = (own?.[pivot] ?? 0) / (top[pivot] ?? 1);
      if (own === undefined || factor === 0) continue;
      for (let column = pivot; column < size; column += 1)
        own[column] = (own[column] ?? 0) - factor * (top[column] ?? 0);
      result[line] = (result[line] ?? 0) - factor * (result[pivot] ?? 0);
    }
  }
  for (let pivot = size - 1; pivot >= 0; pivot -= 1) {
    let value = result[pivot] ?? 0;
    for (let column = pivot + 1; column < size; column += 1)
      value -= (matrix[pivot]?.[column] ?? 0) * (result[column] ?? 0);
    result[pivot] = value / (matrix[pivot]?.[pivot] ?? 1);
  }
  return result;
}
