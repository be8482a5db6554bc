/** Counting what two lists have in common. */

/** How many items two lists share, each counted as often as it stands in both. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  const free = new Map<string, number>();
  for (const item of a) free.set(item, (free.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const left = free.get(item) ?? 0;
    if (left === 0) continue;
    shared += 1;
    free.set(item, left - 1);
  }
  return shared;
}

/** Runs of `n` neighbours, each as one string. */
export function neighbours(items: readonly string[], n: number): string[] {
  return items.slice(n - 1).map((_, at) => items.slice(at, at + n).join(' '));
}

/** How many numbers two sorted lists share, each counted as often as it stands in both. */
export function countSharedSorted(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

/** The longest common subsequence, and the longest run without a gap, of two lists. */
export function measureOrder(a: Int32Array, b: Int32Array): { readonly subsequence: number; readonly run: number } {
  const best = new Uint16Array(b.length + 1);
  const runs = new Uint16Array(b.length + 1);
  let run = 0;
  for (const item of a) {
    // What stood to the upper left before this row overwrote it.
    let corner = 0;
    let cornerRun = 0;
    for (let j = 0; j < b.length; j += 1) {
      const above = best[j + 1] ?? 0;
      const aboveRun = runs[j + 1] ?? 0;
      const equal = item === b[j];
      best[j + 1] = equal ? corner + 1 : Math.max(above, best[j] ?? 0);
      runs[j + 1] = equal ? cornerRun + 1 : 0;
      run = Math.max(run, runs[j + 1] ?? 0);
      corner = above;
      cornerRun = aboveRun;
    }
  }
  return { subsequence: best[b.length] ?? 0, run };
}

/** Twice what is shared over both sizes (Dice), from 0 to 1; 0 for two empty things. */
export function shareOfBoth(shared: number, a: number, b: number): number {
  return a + b > 0 ? Math.min(1, (2 * shared) / (a + b)) : 0;
}

/** What is shared over the smaller size, from 0 to 1. */
export function shareOfSmaller(shared: number, a: number, b: number): number {
  return Math.min(a, b) > 0 ? Math.min(1, shared / Math.min(a, b)) : 0;
}

/** What is shared over the larger size, from 0 to 1. */
export function shareOfLarger(shared: number, a: number, b: number): number {
  return Math.max(a, b) > 0 ? Math.min(1, shared / Math.max(a, b)) : 0;
}
