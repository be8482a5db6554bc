/** Families of sources: who shares wording or credits the same agency. */
import { joinByLinks, type Link } from './linkage.ts';
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

function* linkByAgency(byAgency: ReadonlyMap<string, readonly string[]>): Generator<Link> {
  for (const ids of byAgency.values()) {
    for (const [at, a] of ids.entries()) for (const b of ids.slice(at + 1)) yield { a, b, strength: 1 };
  }
}

/**
 * Families of a story's sources, largest first, then by first id. Every source is in one. A patchwork that takes from
 * two reports joins the one it shares most with, and does not make one family of both.
 */
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
  const byWording = strong.map(({ a, b, shareOfA, shareOfB }) => ({ a, b, strength: Math.max(shareOfA, shareOfB) }));
  return joinByLinks(ids, [...linkByAgency(byAgency), ...byWording])
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
