/** Sums and nearest places along a row, each worked out once for all of it. */

/** The sum of all values before each place, and of all at the end. */
export function prefixSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** The sum from one place up to another, from `prefixSums`. */
export function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** For each item the index of the last one before it that fits. */
export function lastIndices<T>(items: readonly T[], fits: (item: T) => boolean): readonly (number | undefined)[] {
  let last: number | undefined;
  return items.map((item, index) => {
    const before = last;
    if (fits(item)) last = index;
    return before;
  });
}

/** For each item the index of the next one after it that fits. */
export function nextIndices<T>(items: readonly T[], fits: (item: T) => boolean): readonly (number | undefined)[] {
  const mirrored = lastIndices(items.toReversed(), fits).toReversed();
  return mirrored.map((index) => (index === undefined ? undefined : items.length - 1 - index));
}
