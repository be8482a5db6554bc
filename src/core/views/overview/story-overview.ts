/** What the pages about the whole site need of one story: little enough that those of all stories are read in every build. */
import type { Stance } from '#schema';
import type { ClaimCoverage, StoryCoverage } from '#core/coverage.ts';
import type { Story } from '#core/model.ts';
import { foldWords } from '#core/search/fold-words.ts';
import { byCodePoint } from '#core/text.ts';
import { viewHistory, type HistoryEntry } from '#core/views/history-view.ts';
import { refClaim, type ClaimRef } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { listHeldCriteria, type ClaimCriterion } from '#core/views/standards/claim-criteria.ts';
import { viewGlance, type Glance } from '#core/views/story-glance.ts';

export interface ClaimOverview {
  readonly ref: ClaimRef;
  /** Id that it had first. */
  readonly first: string;
  /** The statement as lists are sorted by it. */
  readonly key: string;
  readonly actors: readonly string[];
  readonly authors: readonly string[];
  readonly reviewers: readonly string[];
  /** What the articles of each outlet say of it. */
  readonly stances: readonly (readonly [outlet: string, stances: readonly Stance[]])[];
  readonly held: readonly ClaimCriterion[];
  readonly history: readonly HistoryEntry[];
  /** Web addresses of the articles that it cites. */
  readonly appearance: readonly string[];
}

interface SourceOverview {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  /** The title as lists are sorted by it. */
  readonly key: string;
}

export interface ActorCounts {
  /** Articles that name the actor. */
  readonly sources: number;
  readonly mentions: number;
  /** Pieces of evidence that are credited to the actor. */
  readonly said: number;
  /** Claims about the actor. */
  readonly about: number;
  /** As articles print it, where the public may see that. */
  readonly names: readonly string[];
}

export interface OutletCounts {
  /** Articles that it published. */
  readonly published: number;
  /** Articles that credit it as an agency. */
  readonly credited: number;
}

export interface StoryOverview {
  readonly id: string;
  readonly meta: Pick<Story['meta'], 'title' | 'description' | 'date'>;
  readonly glance: Glance;
  /** In the order of the story. */
  readonly claims: readonly ClaimOverview[];
  /** By id. */
  readonly sources: readonly SourceOverview[];
  readonly actors: ReadonlyMap<string, ActorCounts>;
  readonly outlets: ReadonlyMap<string, OutletCounts>;
}

/** How a list sorts what has this name: marks and accents aside. */
export const sortKey = (name: string): string => foldWords(name).join(' ');

function listStances(index: SiteIndex, { evidence }: ClaimCoverage): ClaimOverview['stances'] {
  const said = evidence.flatMap(({ evidence: { source, stance } }) => {
    const outlet = index.sources.get(source)?.meta.outlet ?? null;
    return outlet === null ? [] : [{ outlet, stance }];
  });
  return [...Map.groupBy(said, ({ outlet }) => outlet)].map(([outlet, own]) => [
    outlet,
    [...new Set(own.map(({ stance }) => stance))],
  ]);
}

export function overviewClaim(index: SiteIndex, coverage: ClaimCoverage): ClaimOverview {
  const { claim, evidence } = coverage;
  const { meta } = claim;
  const cited = [...new Set(evidence.map((item) => item.evidence.source))];
  return {
    ref: refClaim(coverage),
    first: meta.formerIds[0] ?? claim.id,
    key: sortKey(meta.claim),
    actors: [...new Set(meta.actors)],
    authors: meta.authors,
    reviewers: meta.reviewers,
    stances: listStances(index, coverage),
    held: listHeldCriteria(index, coverage),
    history: viewHistory(claim),
    appearance: cited.flatMap((id) => index.sources.get(id)?.meta.url ?? []),
  };
}

const keysOf = (...maps: readonly Iterable<readonly [key: string, value: unknown]>[]) =>
  [...new Set(maps.flatMap((map) => [...map].map(([key]) => key)))].toSorted(byCodePoint);

function countActors(index: SiteIndex, story: string): Map<string, ActorCounts> {
  const inStory = (source: string) => index.sources.get(source)?.meta.story === story;
  return new Map(
    keysOf(index.names, index.saidBy, index.claimsAbout).flatMap((id) => {
      const names = (index.names.get(id) ?? []).filter(({ source }) => inStory(source));
      const said = (index.saidBy.get(id) ?? []).filter(({ claim }) => claim.meta.story === story).length;
      const about = (index.claimsAbout.get(id) ?? []).filter(({ claim }) => claim.meta.story === story).length;
      if (names.length + said + about === 0) return [];
      const counts: ActorCounts = {
        sources: new Set(names.map(({ source }) => source)).size,
        mentions: names.reduce((sum, { count }) => sum + count, 0),
        said,
        about,
        names: [...new Set(names.flatMap(({ name }) => (name === '' ? [] : [name])))],
      };
      return [[id, counts] as const];
    }),
  );
}

function countOutlets({ sourcesOf, sourcesCrediting }: SiteIndex, story: string): Map<string, OutletCounts> {
  const count = (of: SiteIndex['sourcesOf'], id: string) =>
    (of.get(id) ?? []).filter(({ meta }) => meta.story === story).length;
  return new Map(
    keysOf(sourcesOf, sourcesCrediting).flatMap((id) => {
      const counts = { published: count(sourcesOf, id), credited: count(sourcesCrediting, id) };
      return counts.published + counts.credited === 0 ? [] : [[id, counts] as const];
    }),
  );
}

/** @param index holds the story, and perhaps others */
export function overviewStory(index: SiteIndex, story: StoryCoverage): StoryOverview {
  const { id, meta } = story.story;
  const { title, description, date } = meta;
  return {
    id,
    meta: { title, description, date },
    glance: viewGlance(index, story),
    claims: story.claims.map((coverage) => overviewClaim(index, coverage)),
    sources: index.corpus.sources
      .filter(({ meta: own }) => own.story === id)
      .map(({ id: source, meta: own }) => ({
        id: source,
        title: own.title,
        label: own.label,
        key: sortKey(own.title),
      })),
    actors: countActors(index, id),
    outlets: countOutlets(index, id),
  };
}
