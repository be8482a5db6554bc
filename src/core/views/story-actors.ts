/** Who is named where in a story: the recorded actors, and the groups of names that the program found beside them. */
import type { ActorCluster, UnresolvedName } from '#core/actors.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import type { Mentions } from '#core/mentions.ts';
import type { Span } from '#core/model.ts';
import { compareStory } from './compare-story.ts';
import type { SiteIndex } from './site-index.ts';

export interface StoryActors {
  /** Mentions of recorded actors, by source. */
  readonly found: ReadonlyMap<string, Mentions>;
  readonly clusters: readonly ActorCluster[];
  /** The recorded actor whose mentions are most of a cluster's. */
  readonly actorOf: ReadonlyMap<ActorCluster, string>;
  /** Names that the program gave to none of several groups, by source. */
  readonly unresolved: ReadonlyMap<string, readonly UnresolvedName[]>;
}

export const touches = (x: Span, y: Span) => x.start < y.end && y.start < x.end;

function matchCluster({ forms }: ActorCluster, found: ReadonlyMap<string, Mentions>): string | undefined {
  const places = forms.flatMap(({ mentions }) => mentions);
  const counts = new Map<string, number>();
  for (const { source, span } of places) {
    const actor = found.get(source)?.mentions.find((mention) => touches(mention.span, span))?.actor;
    if (actor !== undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > places.length)?.[0];
}

const known = new WeakMap<StoryCoverage, StoryActors>();

export function gatherActors(index: SiteIndex, story: StoryCoverage): StoryActors {
  const before = known.get(story);
  if (before !== undefined) return before;
  const found = new Map(story.sources.map((source) => [source.id, index.mentionsIn(source)]));
  const { clusters, unresolved } = compareStory(story).actors;
  const matched = clusters.flatMap((cluster) => {
    const actor = matchCluster(cluster, found);
    return actor === undefined ? [] : [[cluster, actor] as const];
  });
  const gathered = {
    found,
    clusters,
    actorOf: new Map(matched),
    unresolved: Map.groupBy(unresolved, ({ source }) => source),
  };
  known.set(story, gathered);
  return gathered;
}
