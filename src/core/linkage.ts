/** Groups things by links between pairs of them. */
import { byCodePoint } from './text.ts';

export interface Link {
  readonly a: string;
  readonly b: string;
  /** Larger for a stronger reason to stand together. */
  readonly strength: number;
}

/** Two groups become one if at least this part of the pairs between them is linked: one link does not chain two groups. */
const minLinkedPairs = 0.5;

/**
 * Joins groups along the strongest links first, as long as enough of the pairs between them are linked (average
 * linkage) and `mayJoin` allows it. Every id is in one group, alone if need be; members are by code point, groups by the
 * order of `ids`.
 */
export function joinByLinks(
  ids: readonly string[],
  links: readonly Link[],
  mayJoin: (a: readonly string[], b: readonly string[]) => boolean = () => true,
): string[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  const partners = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { a, b } of links) {
    partners.get(a)?.add(b);
    partners.get(b)?.add(a);
  }
  const strongestFirst = links.toSorted(
    (x, y) => y.strength - x.strength || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b),
  );
  for (const { a, b } of strongestFirst) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    const linked = left.reduce((sum, id) => sum + right.filter((other) => partners.get(id)?.has(other)).length, 0);
    if (linked < minLinkedPairs * left.length * right.length || !mayJoin(left, right)) continue;
    const joined = [...left, ...right].toSorted(byCodePoint);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(ids.flatMap((id) => [groupOf.get(id) ?? []]))];
}
