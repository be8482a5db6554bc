/** What the page of the search shows before anybody has typed. */
import { byCodePoint } from '#core/text.ts';
import { storyPath } from './paths.ts';
import { linkActor, type Link } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface SearchView {
  /** Names of the actors whose words claims rest on most. */
  readonly actors: readonly string[];
  readonly stories: readonly Link[];
}

const mostActors = 6;
const mostStories = 5;

export function viewSearch(index: SiteIndex): SearchView {
  const weights = index.corpus.actors.map(({ id }) => ({
    id,
    weight: (index.saidBy.get(id)?.length ?? 0) + (index.claimsAbout.get(id)?.length ?? 0),
  }));
  return {
    actors: weights
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight || byCodePoint(a.id, b.id))
      .slice(0, mostActors)
      .map(({ id }) => linkActor(index, id).label),
    stories: index.coverage.stories
      .slice(0, mostStories)
      .map(({ story }) => ({ label: story.meta.title, path: storyPath(story.id) })),
  };
}
