/**
 * The content behind pages.
 *
 *     const { index, urls } = await loadSite();            // of any page: the settings, actors, outlets, people and docs
 *     const { index, urls } = await loadStory('harbour');  // of a page of one story: the index holds that story alone
 *     const { overview, urls } = await loadOverview();     // of a page about the whole site: a little of every story
 *     const { urls } = currentSite();                      // of a component, in a page that called one of these
 *
 * A page of a story, an actor or an outlet takes its index from the loader of that name: it then cannot depend on anything
 * that the build does not know of, and is rendered again only when that changes.
 */
import type { ListedCorpus } from '#core/views/list-paths.ts';
import type { SiteFrame, SiteOverview } from '#core/views/overview/site-overview.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { AskedSet } from '#store/asked.ts';
import type { ActorProfile } from '#core/views/actor-view.ts';
import type { OutletProfile } from '#core/views/outlet-view.ts';
import { askFrame, indexScope } from '#store/index-stories.ts';
import { frameOf, overviewOf } from '#store/overview.ts';
import { actorScope, outletScope, storyScope, type Scope } from '#store/scopes.ts';
import type { StoryParts } from '#store/story-parts.ts';
import { listDataFiles } from '#core/views/data-files.ts';
import { currentState, openState, type SiteState } from './site-state.ts';
import { makeUrls, type Urls } from './urls.ts';

export interface Site {
  readonly index: SiteIndex;
  readonly root: string;
  readonly urls: Urls;
  /** Every page and data file of the site below its base. */
  readonly paths: Pick<ReadonlySet<string>, 'has'>;
  /** Anchors of the docs, by path. */
  readonly docAnchors: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>;
}

/** What pages of any kind may see: all that belongs to no story. */
export interface Whole extends Omit<Site, 'index'> {
  readonly index: SiteFrame;
}

/** What the page of an actor or an outlet may see: of stories only what each has of it. */
export interface ProfileSite<Profile> extends Whole {
  readonly profiles: readonly Profile[];
}

export interface Overview extends Whole {
  readonly overview: SiteOverview;
  readonly parts: StoryParts;
  /** Which pages there are. */
  readonly listed: ListedCorpus;
}

/** Scopes whose index is held at once: pages come story by story, and an index takes megabytes. */
const scopesHeld = 4;

interface Held {
  readonly frame: Whole;
  readonly scopes: Map<string, Site>;
  overview?: Overview;
}

const held = new WeakMap<SiteState, Held>();

const dataFiles: ReadonlySet<string> = new Set(listDataFiles());

function holdFrame(state: SiteState): Held {
  const known = held.get(state);
  if (known !== undefined) return known;
  const { store, facts, docAnchors } = state;
  const { corpus } = facts;
  const frame: Whole = {
    root: store.place.root,
    urls: makeUrls(corpus.site),
    paths: { has: (path) => facts.paths.has(path) || dataFiles.has(path) },
    docAnchors,
    index: frameOf(facts),
  };
  const made = { frame, scopes: new Map<string, Site>() };
  held.set(state, made);
  return made;
}

function askSite(
  { facts, docAnchors }: SiteState,
  ask: (question: string) => void,
): Pick<Site, 'paths' | 'docAnchors'> {
  return {
    paths: new AskedSet(facts.paths, (path) => ask(`path ${path}`)),
    docAnchors: {
      get: (path) => {
        ask(`anchors ${path}`);
        return docAnchors.get(path);
      },
    },
  };
}

function holdScope(state: SiteState, scope: Scope): Site {
  const { frame, scopes } = holdFrame(state);
  const known = scopes.get(scope.name);
  // The one that was used last stands last.
  if (known !== undefined) {
    scopes.delete(scope.name);
    scopes.set(scope.name, known);
    return known;
  }
  const ask = (question: string) => state.ask(scope.name, question);
  const site: Site = {
    ...frame,
    ...askSite(state, ask),
    index: indexScope(state.store, state.facts, scope.stories, ask),
  };
  scopes.set(scope.name, site);
  const [oldest] = scopes.keys();
  if (scopes.size > scopesHeld && oldest !== undefined) scopes.delete(oldest);
  return site;
}

export async function loadSite(): Promise<Whole> {
  return holdFrame(await openState()).frame;
}

/** For components: their page has opened the site, and Astro buffers all that follows a component which waits. */
export function currentSite(): Whole {
  return holdFrame(currentState()).frame;
}

export async function loadOverview(): Promise<Overview> {
  const state = await openState();
  const own = holdFrame(state);
  if (own.overview === undefined) {
    const parts = state.readParts();
    own.overview = { ...own.frame, overview: overviewOf(state.facts, parts), parts, listed: state.facts.corpus };
  }
  return own.overview;
}

export async function loadStory(id: string): Promise<Site> {
  return holdScope(await openState(), storyScope(id));
}

/** `loadStory` for components. */
export function currentStory(id: string): Site {
  return holdScope(currentState(), storyScope(id));
}

function frameScope(state: SiteState, scope: Scope): Whole {
  const { frame } = holdFrame(state);
  const ask = (question: string) => state.ask(scope.name, question);
  return { ...frame, ...askSite(state, ask), index: { ...frame.index, ...askFrame(state.facts, ask) } };
}

export async function loadActor(id: string): Promise<ProfileSite<ActorProfile>> {
  const state = await openState();
  const scope = actorScope(state.facts, id);
  return { ...frameScope(state, scope), profiles: state.eachParts.readActor(scope) };
}

export async function loadOutlet(id: string): Promise<ProfileSite<OutletProfile>> {
  const state = await openState();
  const scope = outletScope(state.facts, id);
  return { ...frameScope(state, scope), profiles: state.eachParts.readOutlet(scope) };
}
