/** Names of things as filters show them; no two things share one. */
import type { SiteOverview } from '#core/views/overview/site-overview.ts';

export interface Labels {
  readonly actors: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, string>;
}

/** A label that several ids share is followed by the id. */
function tellApart(labels: Iterable<readonly [id: string, label: string]>): Map<string, string> {
  const all = [...labels];
  const counts = new Map<string, number>();
  for (const [, label] of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(all.map(([id, label]) => [id, (counts.get(label) ?? 0) > 1 ? `${label} (${id})` : label]));
}

export function labelFilters({ actorNames, corpus, stories }: SiteOverview): Labels {
  return {
    actors: tellApart(actorNames),
    outlets: tellApart(corpus.outlets.map(({ id, meta }) => [id, meta.name])),
    stories: tellApart(stories.map(({ id, meta }) => [id, meta.title])),
  };
}
