/** The index that a page stands on: some stories, and the rest of the site only as far as it is asked for. */
import type { TextComparison } from '#core/comparison.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import { pickByIds } from '#core/find-by-id.ts';
import type { Mentions } from '#core/mentions.ts';
import type { Actor, Claim, Corpus, Source, Story } from '#core/model.ts';
import { rememberComparison } from '#core/views/compare-story.ts';
import { indexContent, joinContent, type ContentIndex } from '#core/views/content-index.ts';
import { indexFrame, isPublished, publishStories, type FrameIndex, type SiteIndex } from '#core/views/site-index.ts';
import { withVirtualStories } from '#markdown/read-corpus.ts';
import { listPublishedActorsOf } from './actors-of-story.ts';
import { AskedMap, type Ask } from './asked.ts';
import { LeastRecent } from './least-recent.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Store } from './store.ts';

/** Stories whose index is held: the pages of one come together, and each takes megabytes. */
const storiesHeld = 4;

interface StoryIndex {
  readonly story: Story;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly content: ContentIndex;
}

interface Held {
  /** What is published, stories aside. */
  readonly frame: FrameIndex;
  readonly stories: LeastRecent<StoryIndex>;
}

const held = new WeakMap<Store, Map<boolean, Held>>();

function hold(store: Store, editor: boolean): Held {
  const known = held.get(store) ?? new Map<boolean, Held>();
  held.set(store, known);
  const before = known.get(editor);
  if (before !== undefined) return before;
  const made = { frame: indexFrame(store.frame.corpus, editor), stories: new LeastRecent<StoryIndex>(storiesHeld) };
  known.set(editor, made);
  return made;
}

/** Read once for all pages that stand on the story, also of actors and outlets. */
function indexStory(store: Store, id: string, editor: boolean): StoryIndex {
  const { frame, stories } = hold(store, editor);
  const before = stories.get(id);
  if (before !== undefined) return before;
  const { corpus } = frame;
  const record = store.record(id);
  const { sources, coverage } = record;
  const isShown = ({ meta }: Claim) => isPublished(meta, corpus.site, editor);
  const own = pickByIds(store.frame.corpus.stories, [id]);
  const [story] = publishStories(withVirtualStories(own, [id]), sources);
  if (story === undefined) throw new Error(`There is no story ${id}.`);
  let comparison: TextComparison | undefined;
  const readComparison = () => (comparison ??= record.comparison);
  const compared: StoryCoverage = {
    story,
    families: coverage.families,
    sources: coverage.sources,
    claims: coverage.claims.filter(({ claim }) => isShown(claim)),
    get passages() {
      return readComparison().passages;
    },
  };
  rememberComparison(compared, readComparison);
  const actors = listPublishedActorsOf(store.frame, id, store.card(id), editor);
  let names: ReadonlyMap<string, Mentions> | undefined;
  const mentionsIn = (source: Source): Mentions => {
    names ??= store.names(id, actors);
    return names.get(source.id) ?? { mentions: [], unresolved: [] };
  };
  const claims = record.claims.filter(isShown);
  const content = indexContent({ site: corpus.site, actors, sources }, [compared], editor, mentionsIn);
  const made = { story, sources, claims, content };
  stories.set(id, made);
  return made;
}

/** Indexes the sources and claims of stories with some of the actors, and all outlets and docs of the site. */
export function indexStories(
  store: Store,
  stories: readonly string[],
  actors: readonly Actor[],
  editor: boolean,
): SiteIndex {
  const { frame } = hold(store, editor);
  const parts = stories.map((story) => indexStory(store, story, editor));
  const inOrder = actors.flatMap(({ id }) => frame.actors.get(id) ?? []);
  const corpus: Corpus = {
    ...frame.corpus,
    stories: parts.map(({ story }) => story),
    actors: inOrder,
    sources: parts.flatMap(({ sources }) => sources),
    claims: parts.flatMap(({ claims }) => claims),
  };
  return { ...joinContent(parts.map(({ content }) => content)), ...frame, corpus };
}

/** What is found by its id in the rest of the site; `ask` hears of it. */
export function askFrame(
  facts: SiteFacts,
  ask: (question: string) => void,
): Pick<SiteIndex, 'actors' | 'actorNames' | 'outlets' | 'people'> {
  const about =
    (kind: string): Ask =>
    (key) =>
      ask(`${kind} ${key}`);
  return {
    actors: new AskedMap(facts.actors, about('actor')),
    actorNames: new AskedMap(facts.actorNames, about('actor')),
    outlets: new AskedMap(facts.outlets, about('outlet')),
    people: new AskedMap(facts.people, about('person')),
  };
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
  const named = stories.flatMap((story) => facts.actorsOf(story).map(({ id }) => id));
  const inOrder = pickByIds(store.frame.corpus.actors, named);
  const index = indexStories(store, stories, inOrder, facts.editor);
  const { corpus } = index;
  return {
    ...index,
    ...askFrame(facts, ask),
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
  };
}
