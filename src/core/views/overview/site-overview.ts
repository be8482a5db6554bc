/** What the pages about the whole site stand on: overviews of all stories beside what belongs to none. */
import type { Corpus } from '#core/model.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import {
  overviewStory,
  type ActorCounts,
  type ClaimOverview,
  type OutletCounts,
  type StoryOverview,
} from './story-overview.ts';

/** What belongs to no story. */
export interface SiteFrame extends Pick<SiteIndex, 'editor' | 'actors' | 'actorNames' | 'outlets' | 'people'> {
  readonly corpus: Pick<Corpus, 'site' | 'actors' | 'outlets' | 'people' | 'docs'>;
}

export interface SiteOverview extends SiteFrame {
  /** By id. */
  readonly stories: readonly StoryOverview[];
}

export const listClaims = ({ stories }: SiteOverview): ClaimOverview[] => stories.flatMap(({ claims }) => claims);

const noActor: ActorCounts = { sources: 0, mentions: 0, said: 0, about: 0, names: [] };
const noOutlet: OutletCounts = { published: 0, credited: 0 };

const actorsOf = new WeakMap<SiteOverview, ReadonlyMap<string, ActorCounts>>();

/** Of all stories together; an actor that nothing names has zeros. */
export function countActor(overview: SiteOverview, id: string): ActorCounts {
  const known =
    actorsOf.get(overview) ??
    sum(
      overview.stories.map(({ actors }) => actors),
      addActors,
    );
  actorsOf.set(overview, known);
  return known.get(id) ?? noActor;
}

const outletsOf = new WeakMap<SiteOverview, ReadonlyMap<string, OutletCounts>>();

export function countOutlet(overview: SiteOverview, id: string): OutletCounts {
  const known =
    outletsOf.get(overview) ??
    sum(
      overview.stories.map(({ outlets }) => outlets),
      addOutlets,
    );
  outletsOf.set(overview, known);
  return known.get(id) ?? noOutlet;
}

function sum<T>(parts: readonly ReadonlyMap<string, T>[], add: (a: T, b: T) => T): Map<string, T> {
  const sums = new Map<string, T>();
  for (const [id, own] of parts.flatMap((part) => [...part])) {
    const before = sums.get(id);
    sums.set(id, before === undefined ? own : add(before, own));
  }
  return sums;
}

const addActors = (a: ActorCounts, b: ActorCounts): ActorCounts => ({
  sources: a.sources + b.sources,
  mentions: a.mentions + b.mentions,
  said: a.said + b.said,
  about: a.about + b.about,
  names: [...a.names, ...b.names],
});

const addOutlets = (a: OutletCounts, b: OutletCounts): OutletCounts => ({
  published: a.published + b.published,
  credited: a.credited + b.credited,
});

/** For those who have the whole site at hand. */
export function overviewSite(index: SiteIndex): SiteOverview {
  const { corpus, coverage, editor, actors, actorNames, outlets, people } = index;
  const stories = coverage.stories.map((story) => overviewStory(index, story));
  return { corpus, editor, actors, actorNames, outlets, people, stories };
}
