/** Counting what two lists have in common. */

/** How many runs of three neighbours two lists share, each counted as often as it stands in both. */
export function countSharedTriples(a: Int32Array, b: Int32Array): number {
  const taken = new Uint8Array(b.length);
  let shared = 0;
  for (let i = 2; i < a.length; i += 1) {
    for (let j = 2; j < b.length; j += 1) {
      if (a[i] !== b[j] || a[i - 1] !== b[j - 1] || a[i - 2] !== b[j - 2] || taken[j] === 1) continue;
      taken[j] = 1;
      shared += 1;
      break;
    }
  }
  return shared;
}

/** How many numbers two sorted lists share, each counted as often as it stands in both. */
export function countSharedSorted(a: Float64Array | Int32Array, b: Float64Array | Int32Array): number {
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
