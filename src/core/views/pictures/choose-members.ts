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

/** Beside this part of those that are drawn a source has nothing: its cells would be mostly empty. */
const mostEmpty = 0.5;
/** So few cells are read whether they are empty or not. */
const fewest = 4;

/**
 * All sources where they fit; else those that have most with each other, from the strongest pair on: of fifty sources the
 * ones with most in all may have nothing in common.
 *
 * @param order ids of all sources; a source without a weight above 0 is in neither.
 */
export function chooseMembers(pairs: readonly WeightedPair[], order: readonly string[], most: number): Members {
  const weights = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    const own = weights.get(from) ?? new Map<string, number>();
    own.set(to, (own.get(to) ?? 0) + weight);
    weights.set(from, own);
  };
  for (const { a, b, weight } of pairs) {
    if (weight <= 0) continue;
    add(a, b, weight);
    add(b, a, weight);
  }
  const all = order.filter((id) => weights.has(id));
  if (all.length <= most) return { shown: all, more: 0 };
  const sumOf = (id: string, among: (other: string) => boolean) =>
    [...(weights.get(id) ?? [])].reduce((sum, [other, weight]) => sum + (among(other) ? weight : 0), 0);
  const strongest = (id: string) => Math.max(...(weights.get(id)?.values() ?? []));
  const best = (ids: readonly string[], rank: (id: string) => number) =>
    ids.reduce<string | undefined>(
      (first, id) => (first === undefined || rank(id) > rank(first) ? id : first),
      undefined,
    );
  const chosen = new Set<string>();
  while (chosen.size < most) {
    const open = all.filter((id) => !chosen.has(id));
    const next =
      chosen.size === 0 ? best(open, strongest) : best(open, (id) => sumOf(id, (other) => chosen.has(other)));
    if (next === undefined) break;
    const partners = [...chosen].filter((id) => weights.get(next)?.has(id) === true).length;
    if (chosen.size >= fewest && partners < chosen.size * mostEmpty) break;
    chosen.add(next);
  }
  return { shown: all.filter((id) => chosen.has(id)), more: all.length - chosen.size };
}
