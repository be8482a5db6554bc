/** What the page of the search shows before anybody has typed. */
import { byCodePoint } from '#core/text.ts';
import { countActor, type SiteOverview } from './overview/site-overview.ts';
import { storyPath } from './paths.ts';
import { linkActor, type Link } from './refs.ts';

export interface SearchView {
  /** Names of the actors whose words claims rest on most. */
  readonly actors: readonly string[];
  readonly stories: readonly Link[];
}

const mostActors = 6;
const mostStories = 5;

export function viewSearch(overview: SiteOverview): SearchView {
  const weights = overview.corpus.actors.map(({ id }) => {
    const { said, about } = countActor(overview, id);
    return { id, weight: said + about };
  });
  return {
    actors: weights
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight || byCodePoint(a.id, b.id))
      .slice(0, mostActors)
      .map(({ id }) => linkActor(overview, id).label),
    stories: overview.stories.slice(0, mostStories).map(({ id, meta }) => ({ label: meta.title, path: storyPath(id) })),
  };
}
