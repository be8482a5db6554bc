/** The index that a page stands on: some stories, and the rest of the site only as far as it is asked for. */
import { indexSite, type SiteIndex } from '#core/views/site-index.ts';
import type { TextComparison } from '#core/comparison.ts';
import type { Actor, Corpus } from '#core/model.ts';
import { withVirtualStories } from '#markdown/read-corpus.ts';
import { AskedMap, type Ask } from './asked.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Store } from './store.ts';

/** Indexes the sources and claims of stories with all actors, outlets and docs of the site. */
export function indexStories(
  { frame, record }: Store,
  stories: readonly string[],
  actors: readonly Actor[],
  editor: boolean,
): SiteIndex {
  const comparisons = new Map<string, TextComparison>();
  const read = stories.map((story) => {
    const { sources, claims, comparison } = record(story);
    comparisons.set(story, comparison);
    return { sources, claims };
  });
  const own = new Set(stories);
  const corpus: Corpus = {
    ...frame.corpus,
    stories: withVirtualStories(
      frame.corpus.stories.filter(({ id }) => own.has(id)),
      stories,
    ),
    actors,
    sources: read.flatMap(({ sources }) => sources),
    claims: read.flatMap(({ claims }) => claims),
  };
  return indexSite(corpus, editor, comparisons);
}

/**
 * The same for the pages of one scope. Its corpus holds only the actors that its stories may name; all others, outlets and
 * docs are found by their ids, and `ask` hears of it.
 */
export function indexScope(
  store: Store,
  facts: SiteFacts,
  stories: readonly string[],
  ask: (question: string) => void,
): SiteIndex {
  const actors = new Set(stories.flatMap((story) => facts.actorsOf(story)));
  const inOrder = store.frame.corpus.actors.filter((actor) => actors.has(actor));
  const index = indexStories(store, stories, inOrder, facts.editor);
  const about =
    (kind: string): Ask =>
    (key) =>
      ask(`${kind} ${key}`);
  const { corpus } = index;
  return {
    ...index,
    corpus: {
      ...corpus,
      get outlets() {
        ask('outlet *');
        return corpus.outlets;
      },
      get docs() {
        ask('docs *');
        return corpus.docs;
      },
    },
    actors: new AskedMap(facts.actors, about('actor')),
    actorNames: new AskedMap(facts.actorNames, about('actor')),
    outlets: new AskedMap(facts.outlets, about('outlet')),
    people: new AskedMap(facts.people, about('person')),
  };
}
