/** The store behind all pages: that of the build that renders them, else one of their own, opened again when content changes. */
import path from 'node:path';
import type { BuildState } from '#store/build-state.ts';
import { readFacts, type SiteFacts } from '#store/site-facts.ts';
import { openStore, type Store } from '#store/store.ts';
import { openParts, type HeldParts } from '#store/parts-keeper.ts';
import { openStoryParts, readStoryParts, type EachStoryParts, type StoryParts } from '#store/story-parts.ts';
import { listDocAnchors } from './prose.ts';
import { readSettings } from './settings.ts';

export interface SiteState {
  readonly store: Store;
  readonly facts: SiteFacts;
  /** Of all stories. */
  readonly readParts: () => StoryParts;
  readonly eachParts: EachStoryParts;
  readonly docAnchors: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;
  /** Whether the pages of a scope are rendered in this build. */
  readonly isStale: (scope: string) => boolean;
  readonly ask: (scope: string, question: string) => void;
}

/** What development made of stories: most of it is good after the next change too. */
const held: HeldParts = new Map();

async function openBuild(): Promise<SiteState> {
  const build: BuildState | undefined = globalThis.crossbearingBuild;
  if (build !== undefined) {
    const keeper = openParts(build.store, build.facts.editor);
    return {
      store: build.store,
      facts: build.facts,
      readParts: () => build.parts ?? readStoryParts(build.store, build.facts, keeper),
      eachParts: build.parts ?? openStoryParts(build.store, build.facts, keeper),
      docAnchors: listDocAnchors(build.facts.corpus.docs),
      isStale: (scope) => build.stale?.has(scope) !== false,
      ask: (scope, question) => {
        const asked = build.asked.get(scope);
        if (asked === undefined) build.asked.set(scope, new Set([question]));
        else asked.add(question);
      },
    };
  }
  const { root, cache, editor } = readSettings();
  const store = await openStore({ root, cache: path.join(cache, 'store'), project: path.resolve('.') });
  const facts = readFacts(store, editor);
  store.close();
  return {
    store,
    facts,
    readParts: () => readStoryParts(store, facts, openParts(store, editor, held)),
    eachParts: openStoryParts(store, facts, openParts(store, editor, held)),
    docAnchors: listDocAnchors(facts.corpus.docs),
    isStale: () => true,
    ask: () => {},
  };
}

let opened: { readonly version: number; readonly state: Promise<SiteState> } | undefined;
let current: SiteState | undefined;

/** In development a change of content counts `crossbearingVersion` up. */
export async function openState(): Promise<SiteState> {
  const version = globalThis.crossbearingVersion ?? 0;
  if (opened?.version !== version) opened = { version, state: openBuild() };
  current = await opened.state;
  return current;
}

/** The same for whoever comes after somebody who waited for it. */
export function currentState(): SiteState {
  if (current === undefined) throw new Error('The content has not been opened yet.');
  return current;
}
