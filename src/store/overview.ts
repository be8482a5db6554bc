import type { SiteFrame, SiteOverview } from '#core/views/overview/site-overview.ts';
import type { SiteFacts } from './site-facts.ts';
import type { StoryParts } from './story-parts.ts';

/** All that belongs to no story. */
export function frameOf({ corpus, editor, actors, actorNames, outlets, people }: SiteFacts): SiteFrame {
  const { site, docs } = corpus;
  return {
    corpus: { site, actors: corpus.actors, outlets: corpus.outlets, people: corpus.people, docs },
    editor,
    actors,
    actorNames,
    outlets,
    people,
  };
}

/** The same with a little of every story. */
export const overviewOf = (facts: SiteFacts, { summaries }: StoryParts): SiteOverview => ({
  ...frameOf(facts),
  stories: summaries.map(({ overview }) => overview),
});
