/** Families of sources: who shares wording or credits the same agency. */
import type { Source } from './model.ts';
import { makesFamily, type WordingLink } from './shared-evidence.ts';
import { byCodePoint } from './text.ts';

/** Sources that credit the same agency or share wording: they stand side by side in tables and decide no verdict. */
export interface Family {
  /** Ids of its sources, by code point. */
  readonly sources: readonly string[];
  /** Agencies that more than one of them credits. */
  readonly agencies: readonly string[];
  /** Pairs of them that share wording enough to be a family. */
  readonly wording: readonly WordingLink[];
}

/**
 * Two groups become one family if at least this part of the pairs between them is linked: a patchwork that takes from
 * two reports joins the one it shares most with, and does not make one family of both.
 */
const minLinkedPairs = 0.5;

interface Pair {
  readonly a: string;
  readonly b: string;
  /** Larger for a stronger reason to stand together; an agency that both credit is 1. */
  readonly strength: number;
}

function* pairByAgency(byAgency: ReadonlyMap<string, readonly string[]>): Generator<Pair> {
  for (const ids of byAgency.values()) {
    for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) yield { a, b, strength: 1 };
  }
}

/** Joins groups along the strongest pairs first (average linkage over linked pairs). */
function joinSources(ids: readonly string[], pairs: readonly Pair[]): string[][] {
  const groupOf = new Map(ids.map((id) => [id, [id]]));
  const partners = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { a, b } of pairs) {
    partners.get(a)?.add(b);
    partners.get(b)?.add(a);
  }
  const strongestFirst = pairs.toSorted(
    (x, y) => y.strength - x.strength || byCodePoint(x.a, y.a) || byCodePoint(x.b, y.b),
  );
  for (const { a, b } of strongestFirst) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    const linked = left.reduce((sum, id) => sum + right.filter((other) => partners.get(id)?.has(other)).length, 0);
    if (linked < minLinkedPairs * left.length * right.length) continue;
    const joined = [...left, ...right].toSorted(byCodePoint);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}

/** Families of a story's sources, largest first, then by first id. Every source is in one. */
export function findFamilies(sources: readonly Source[], links: readonly WordingLink[] = []): Family[] {
  const strong = links.filter(makesFamily);
  const ids = sources.map((source) => source.id).toSorted(byCodePoint);
  const credits = sources.flatMap((source) => source.meta.agencies.map((agency) => ({ agency, id: source.id })));
  const byAgency = new Map(
    Array.from(
      Map.groupBy(credits, ({ agency }) => agency),
      ([agency, list]) => [agency, list.map(({ id }) => id)] as const,
    ),
  );
  const pairs = strong.map(({ a, b, shareOfA, shareOfB }) => ({ a, b, strength: Math.max(shareOfA, shareOfB) }));
  return joinSources(ids, [...pairByAgency(byAgency), ...pairs])
    .map((members) => ({
      sources: members,
      agencies: [...byAgency]
        .filter(([, credited]) => credited.filter((id) => members.includes(id)).length > 1)
        .map(([agency]) => agency)
        .toSorted(byCodePoint),
      wording: strong.filter((link) => members.includes(link.a) && members.includes(link.b)),
    }))
    .toSorted((a, b) => b.sources.length - a.sources.length || byCodePoint(a.sources[0] ?? '', b.sources[0] ?? ''));
}
