/** Which sources a picture of pairs shows: those with most to show, in the order of the story's columns. */

export interface WeightedPair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface Members {
  readonly shown: readonly string[];
  /** Sources with something to show that are left out. */
  readonly more: number;
}

/** @param order ids of all sources; a source without a weight above 0 is in neither. */
export function chooseMembers(pairs: readonly WeightedPair[], order: readonly string[], most: number): Members {
  const weights = new Map<string, number>();
  for (const { a, b, weight } of pairs) {
    if (weight <= 0) continue;
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const place = new Map(order.map((id, at) => [id, at]));
  const byPlace = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const ranked = [...weights].toSorted(([a, x], [b, y]) => y - x || byPlace(a, b)).map(([id]) => id);
  return { shown: ranked.slice(0, most).toSorted(byPlace), more: Math.max(0, ranked.length - most) };
}
