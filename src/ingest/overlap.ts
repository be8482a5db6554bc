/** How much of a line's vocabulary the rest of the text shares. */

/** In how many of the lines each stem stands. */
export function countStems(lines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of lines) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Share of the stems that stand in other lines, 0 to 1; ½ for a line without stems, which tells nothing. */
export function measureOverlap(
  stems: readonly string[],
  counts: ReadonlyMap<string, number>,
  counted: boolean,
): number {
  if (stems.length === 0) return 0.5;
  return stems.filter((stem) => (counts.get(stem) ?? 0) > (counted ? 1 : 0)).length / stems.length;
}
