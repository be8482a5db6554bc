/** What all pages may look up in the rest of the site, and how to tell whether the answer has changed. */
import type { Actor, Corpus, Doc, Outlet, Person } from '#core/model.ts';
import { listPaths } from '#core/views/list-paths.ts';
import { printable } from '#core/views/printable.ts';
import { isPublished, publishCorpus } from '#core/views/site-index.ts';
import { listActorsOf } from './actors-of-story.ts';
import { withVirtualStories } from '#markdown/read-corpus.ts';
import { hashParts } from './hash.ts';
import type { Store } from './store.ts';
import type { StoryCard } from './story-record.ts';

/** A corpus of which only so much is known as tells which pages there are. */
export type ListedCorpus = Pick<Corpus, 'site' | 'stories' | 'outlets' | 'actors' | 'docs' | 'people'> & {
  readonly sources: StoryCard['sources'];
  readonly claims: StoryCard['claims'];
};

export interface SiteFacts {
  readonly editor: boolean;
  /** What is published. */
  readonly corpus: ListedCorpus;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Names also of actors whose page is hidden. */
  readonly actorNames: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly people: ReadonlyMap<string, Person>;
  /** Of all pages, below the base. */
  readonly paths: ReadonlySet<string>;
  /** By story, actors that it may name, hidden ones too. */
  readonly actorsOf: (story: string) => readonly Actor[];
  readonly storiesOfActor: (actor: string) => readonly string[];
  readonly storiesOfOutlet: (outlet: string) => readonly string[];
  /** What stands for the answer to a question, `<kind> <key>`; equal if the answer is. */
  readonly valueOf: (question: string) => string;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

function groupBy<T>(items: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of items) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const signDocs = (docs: readonly Doc[]) =>
  hashParts(docs.flatMap(({ id, meta, body }) => [id, JSON.stringify(meta), body]));

/** Reads the cards of all stories. */
export function readFacts(store: Store, editor: boolean): SiteFacts {
  const { frame, snapshot, stories } = store;
  const cards = new Map(stories.map((story) => [story, store.card(story)]));
  const published = publishCorpus({ ...frame.corpus, sources: [], claims: [] }, editor);
  const list = [...cards.values()];
  const corpus: ListedCorpus = {
    ...published,
    stories: withVirtualStories(published.stories, stories),
    sources: list.flatMap(({ sources }) => sources),
    claims: list.flatMap(({ claims }) => claims).filter(({ meta }) => isPublished(meta, published.site, editor)),
  };
  const pairs = [...cards].flatMap(([story, card]) =>
    listActorsOf(frame, story, card).map((actor) => ({ story, actor })),
  );
  const actorsOf = groupBy(pairs.map(({ story, actor }) => [story, actor]));
  const storiesOfActor = groupBy(pairs.map(({ story, actor }) => [actor.id, story]));
  const storiesOfOutlet = groupBy(
    [...cards].flatMap(([story, { outlets }]) => [...outlets].map((outlet) => [outlet, story] as const)),
  );
  const paths = new Set(listPaths({ corpus }));
  const docs = signDocs(corpus.docs);
  const hashOf = (folder: string, id: string) => snapshot.get(`content/${folder}/${id}.md`) ?? '';
  const hashAll = (folder: string, items: readonly { readonly id: string }[]) =>
    hashParts(items.flatMap(({ id }) => [id, hashOf(folder, id)]));
  const allActors = hashAll('actors', frame.corpus.actors);
  const allOutlets = hashAll('outlets', frame.corpus.outlets);
  const allPeople = hashAll('people', frame.corpus.people);
  return {
    editor,
    corpus,
    actors: byId(corpus.actors),
    actorNames: new Map(frame.corpus.actors.map(({ id, meta }) => [id, printable(meta.name)])),
    outlets: byId(corpus.outlets),
    people: byId(corpus.people),
    paths,
    actorsOf: (story) => actorsOf.get(story) ?? [],
    storiesOfActor: (actor) => storiesOfActor.get(actor) ?? [],
    storiesOfOutlet: (outlet) => storiesOfOutlet.get(outlet) ?? [],
    valueOf: (question) => {
      const [kind = '', key = ''] = question.split(' ', 2);
      if (kind === 'actor') return key === '*' ? allActors : hashOf('actors', key);
      if (kind === 'outlet') return key === '*' ? allOutlets : hashOf('outlets', key);
      if (kind === 'person') return key === '*' ? allPeople : hashOf('people', key);
      if (kind === 'path' && key !== '*') return String(paths.has(key));
      return kind === 'path' ? hashParts(paths) : docs;
    },
  };
}
