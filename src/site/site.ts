/**
 * The content behind pages.
 *
 *     const { index, urls } = await loadSite();            // of a page about the whole site
 *     const { index, urls } = await loadStory('harbour');  // of a page of one story: the index holds that story alone
 *
 * A page of a story, an actor or an outlet takes its index from the loader of that name: it then cannot depend on anything
 * that the build does not know of, and is rendered again only when that changes.
 */
import { listPaths } from '#core/views/list-paths.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { AskedMap, AskedSet } from '#store/asked.ts';
import { indexScope, indexStories } from '#store/index-stories.ts';
import { actorScope, outletScope, storyScope, type Scope } from '#store/scopes.ts';
import { listDataFiles } from '#core/views/data-files.ts';
import { openState, type SiteState } from './site-state.ts';
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

/** Scopes whose index is held at once: pages come story by story, sixteen at a time. */
const scopesHeld = 24;

interface Held {
  readonly whole: Site;
  readonly scopes: Map<string, Site>;
}

const held = new WeakMap<SiteState, Held>();

function holdWhole(state: SiteState): Held {
  const known = held.get(state);
  if (known !== undefined) return known;
  const { store, facts, docAnchors } = state;
  let index: SiteIndex | undefined;
  const read = () => (index ??= indexStories(store, store.stories, store.frame.corpus.actors, facts.editor));
  const { corpus, editor, actors, actorNames, outlets, people } = facts;
  const whole: Site = {
    root: store.place.root,
    urls: makeUrls(corpus.site),
    paths: new Set([...listPaths({ corpus }), ...listDataFiles()]),
    docAnchors,
    // What most pages need is at hand; sources and claims are read when a page asks for them.
    index: {
      corpus: {
        ...corpus,
        get sources() {
          return read().corpus.sources;
        },
        get claims() {
          return read().corpus.claims;
        },
      },
      editor,
      actors,
      actorNames,
      outlets,
      people,
      get coverage() {
        return read().coverage;
      },
      get stories() {
        return read().stories;
      },
      get sources() {
        return read().sources;
      },
      get claims() {
        return read().claims;
      },
      get claimOrder() {
        return read().claimOrder;
      },
      get publicSpans() {
        return read().publicSpans;
      },
      get roleCitations() {
        return read().roleCitations;
      },
      get saidBy() {
        return read().saidBy;
      },
      get claimsAbout() {
        return read().claimsAbout;
      },
      get sourcesOf() {
        return read().sourcesOf;
      },
      get sourcesCrediting() {
        return read().sourcesCrediting;
      },
      get quotedVia() {
        return read().quotedVia;
      },
      get names() {
        return read().names;
      },
    },
  };
  const made = { whole, scopes: new Map<string, Site>() };
  held.set(state, made);
  return made;
}

function holdScope(state: SiteState, scope: Scope): Site {
  const { whole, scopes } = holdWhole(state);
  const known = scopes.get(scope.name);
  // The one that was used last stands last.
  if (known !== undefined) {
    scopes.delete(scope.name);
    scopes.set(scope.name, known);
    return known;
  }
  const ask = (question: string) => state.ask(scope.name, question);
  const site: Site = {
    ...whole,
    index: indexScope(state.store, state.facts, scope.stories, ask),
    paths: new AskedSet(state.facts.paths, (path) => ask(`path ${path}`)),
    docAnchors: new AskedMap(state.docAnchors, (path) => ask(`anchors ${path}`)),
  };
  scopes.set(scope.name, site);
  const [oldest] = scopes.keys();
  if (scopes.size > scopesHeld && oldest !== undefined) scopes.delete(oldest);
  return site;
}

export async function loadSite(): Promise<Site> {
  return holdWhole(await openState()).whole;
}

export async function loadStory(id: string): Promise<Site> {
  return holdScope(await openState(), storyScope(id));
}

export async function loadActor(id: string): Promise<Site> {
  const state = await openState();
  return holdScope(state, actorScope(state.facts, id));
}

export async function loadOutlet(id: string): Promise<Site> {
  const state = await openState();
  return holdScope(state, outletScope(state.facts, id));
}
