/** Logistic regression with a ridge penalty, by Newton's method. */

export interface Example {
  readonly rows: readonly (readonly number[])[];
  /** 1, 0, or null for rows that do not count. */
  readonly targets: readonly (0 | 1 | null)[];
}

const mostSteps = 25;
const enough = 1e-5;

/** One weight a feature. */
export function fitLogistic(examples: readonly Example[], penalty: number): readonly number[] {
  const rows: (readonly number[])[] = [];
  const targets: number[] = [];
  for (const example of examples) {
    for (const [index, target] of example.targets.entries()) {
      const row = example.rows[index];
      if (target === null || row === undefined) continue;
      rows.push(row);
      targets.push(target);
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
    for (const [index, row] of rows.entries()) addRow(row, targets[index] ?? 0, weights, gradient, hessian);
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
    if (change.every((value) => Math.abs(value) < enough)) break;
  }
  return [...weights];
}

function addRow(
  row: readonly number[],
  target: number,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  let sum = 0;
  for (const [index, value] of row.entries()) sum += value * (weights[index] ?? 0);
  const probability = 1 / (1 + Math.exp(-sum));
  const curve = probability * (1 - probability);
  for (const [index, value] of row.entries()) {
    if (value === 0) continue;
    gradient[index] = (gradient[index] ?? 0) + value * (probability - target);
    const line = hessian[index];
    if (line === undefined) continue;
    for (const [other, second] of row.entries()) line[other] = (line[other] ?? 0) + curve * value * second;
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
