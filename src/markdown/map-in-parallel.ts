/** Files open at once: more gains nothing on one disk, and systems allow as few as 256. */
const MAX_OPEN = 64;

/** Runs `work` on all items, a bounded number at once; results are in the order of the items. */
export async function mapInParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Promise<Result>[] = [];
  for (let start = 0; start < items.length; start += MAX_OPEN) {
    const batch = items.slice(start, start + MAX_OPEN).map(work);
    results.push(...batch);
    await Promise.all(batch);
  }
  return Promise.all(results);
}
