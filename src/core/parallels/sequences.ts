/** Counting what two lists have in common. */

/** How many items two lists share, each counted as often as it stands in both. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  return countSharedOf(countItems(a), countItems(b));
}

export function countItems(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function countSharedOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0);
  return shared;
}

/** Runs of `n` neighbours, each as one string. */
export function neighbours(items: readonly string[], n: number): string[] {
  return items.slice(n - 1).map((_, at) => items.slice(at, at + n).join(' '));
}

/** The longest common subsequence, and the longest run without a gap, of two lists. */
export function measureOrder(a: readonly string[], b: readonly string[]): { subsequence: number; run: number } {
  let above = {
    best: Array.from({ length: b.length + 1 }, () => 0),
    run: Array.from({ length: b.length + 1 }, () => 0),
  };
  let longest = 0;
  for (const item of a) {
    const row = { best: [0], run: [0] };
    b.forEach((other, j) => {
      const equal = item === other;
      const run = equal ? (above.run[j] ?? 0) + 1 : 0;
      row.best.push(equal ? (above.best[j] ?? 0) + 1 : Math.max(above.best[j + 1] ?? 0, row.best[j] ?? 0));
      row.run.push(run);
      longest = Math.max(longest, run);
    });
    above = row;
  }
  return { subsequence: above.best[b.length] ?? 0, run: longest };
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
