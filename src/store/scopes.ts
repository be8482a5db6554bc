/** Pages that are rendered or kept together: those of a story, of an actor, of an outlet. */
import { hashParts } from './hash.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Store } from './store.ts';

export interface Scope {
  /** `story x`, `actor x`, `outlet x`. */
  readonly name: string;
  /** File of its own, below the root. */
  readonly file: string;
  /** Stories that its pages read. */
  readonly stories: readonly string[];
  /** Stories of which its pages read no more than what each has of it (`ActorProfile`, `OutletProfile`). */
  readonly profiles?: readonly string[];
  /** Of files that are no pages: changes with all that they are made from. */
  readonly key?: string;
  /** Changes with what its pages read of all stories. */
  readonly reads?: string;
}

export const storyScope = (id: string): Scope => ({
  name: `story ${id}`,
  file: `content/stories/${id}.md`,
  stories: [id],
});

export const actorScope = (facts: SiteFacts, id: string): Scope => ({
  name: `actor ${id}`,
  file: `content/actors/${id}.md`,
  stories: [],
  profiles: facts.storiesOfActor(id),
});

export const outletScope = (facts: SiteFacts, id: string): Scope => ({
  name: `outlet ${id}`,
  file: `content/outlets/${id}.md`,
  stories: [],
  profiles: facts.storiesOfOutlet(id),
});

/** A page about the whole site, by its file. */
export const pageScope = (file: string): string => `page ${file}`;

/** Whether a scope is such a page. */
export const isAboutSite = (scope: string): boolean => scope.startsWith(pageScope(''));

export function listScopes(facts: SiteFacts): Scope[] {
  return [
    ...facts.corpus.stories.map(({ id }) => storyScope(id)),
    ...facts.corpus.actors.map(({ id }) => actorScope(facts, id)),
    ...facts.corpus.outlets.map(({ id }) => outletScope(facts, id)),
  ];
}

/**
 * A key for each scope that changes with all that its pages are made from, besides what they asked of the rest of the site.
 * @param signProfile changes with what a story has of a scope, by its name
 */
export function makeKeys(
  store: Store,
  facts: SiteFacts,
  signProfile: (story: string, scope: string) => string,
): (scope: Scope) => string {
  const { snapshot, versions } = store;
  const hashOf = (file: string) => snapshot.get(file) ?? '';
  const { actors, docs, people } = facts.corpus;
  const all = hashParts([
    versions.pages,
    String(facts.editor),
    hashOf('content/site.yaml'),
    String(actors.length > 0),
    String(docs.length > 0),
    String(people.length > 0),
  ]);
  const ofStories = new Map<string, string>();
  const keyStory = (story: string) => {
    const known = ofStories.get(story);
    if (known !== undefined) return known;
    const key = hashParts([
      story,
      store.recordKey(story),
      hashOf(`content/stories/${story}.md`),
      ...store.card(story).sources.map(({ seed }) => hashOf(seed)),
      ...facts.actorsOf(story).flatMap(({ id }) => [id, hashOf(`content/actors/${id}.md`)]),
    ]);
    ofStories.set(story, key);
    return key;
  };
  return ({ name, file, stories, profiles = [], key, reads = '' }) =>
    key === undefined
      ? hashParts([
          all,
          name,
          hashOf(file),
          reads,
          ...stories.map(keyStory),
          ...profiles.map((story) => signProfile(story, name)),
        ])
      : hashParts([versions.pages, String(facts.editor), name, key]);
}

/** What stands for the answers to all that the pages of a scope asked. */
export function signAnswers(facts: Pick<SiteFacts, 'valueOf'>, asked: Iterable<string>): string {
  return hashParts([...asked].sort().flatMap((question) => [question, facts.valueOf(question)]));
}
