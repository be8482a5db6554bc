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

/** Families of a story's sources, largest first, then by first id. Every source is in one. */
export function findFamilies(sources: readonly Source[], links: readonly WordingLink[] = []): Family[] {
  const strong = links.filter(makesFamily);
  const root = new Map(sources.map((source) => [source.id, source.id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  const byAgency = new Map<string, string[]>();
  for (const source of sources) {
    for (const agency of source.meta.agencies) byAgency.set(agency, [...(byAgency.get(agency) ?? []), source.id]);
  }
  const shared = [...byAgency].filter(([, ids]) => ids.length > 1);
  const pairs = shared.flatMap(([, ids]) => ids.map((id) => [ids[0] ?? id, id] as const));
  for (const [a, b] of [...pairs, ...strong.map((link) => [link.a, link.b] as const)]) root.set(find(b), find(a));
  const members = Map.groupBy(sources.map((source) => source.id).toSorted(byCodePoint), find);
  return [...members.values()]
    .map((ids) => ({
      sources: ids,
      agencies: shared
        .filter(([, credited]) => credited.some((id) => ids.includes(id)))
        .map(([agency]) => agency)
        .toSorted(byCodePoint),
      wording: strong.filter((link) => ids.includes(link.a)),
    }))
    .toSorted((a, b) => b.sources.length - a.sources.length || byCodePoint(a.sources[0] ?? '', b.sources[0] ?? ''));
}
