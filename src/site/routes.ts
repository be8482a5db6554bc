/**
 * The addresses of pages: those that have to be rendered in this build. Pages that did not change are kept from the last one.
 * Every page of a story, an actor or an outlet takes its `getStaticPaths` from here.
 */
import { openState, type SiteState } from './site-state.ts';

export interface StoryRoute {
  readonly params: { readonly id: string };
  readonly props: { readonly id: string };
}

export interface EntryRoute {
  readonly params: { readonly story: string; readonly id: string };
  /** `id` is `<story>/<name>`. */
  readonly props: { readonly story: string; readonly id: string };
}

const storyOf = (id: string) => id.split('/', 1)[0] ?? '';

function routeEntries({ isStale }: SiteState, entries: readonly { readonly id: string }[]): EntryRoute[] {
  return entries
    .filter(({ id }) => isStale(`story ${storyOf(id)}`))
    .map(({ id }) => {
      const story = storyOf(id);
      return { params: { story, id: id.slice(story.length + 1) }, props: { story, id } };
    });
}

const routePages = (ids: readonly { readonly id: string }[]): StoryRoute[] =>
  ids.map(({ id }) => ({ params: { id }, props: { id } }));

export async function listClaimRoutes(): Promise<EntryRoute[]> {
  const state = await openState();
  // One that names another story than that of its folder has no page; the check says so.
  const claims = state.facts.corpus.claims.filter(({ id, meta }) => meta.story === storyOf(id));
  return routeEntries(state, claims);
}

export async function listSourceRoutes(): Promise<EntryRoute[]> {
  const state = await openState();
  return routeEntries(state, state.facts.corpus.sources);
}

export async function listStoryRoutes(): Promise<StoryRoute[]> {
  const { facts, isStale } = await openState();
  return routePages(facts.corpus.stories.filter(({ id }) => isStale(`story ${id}`)));
}

/** Of pages that show what the program found: stories that have articles. */
export async function listMachineRoutes(): Promise<StoryRoute[]> {
  const { facts } = await openState();
  const withSources = new Set(facts.corpus.sources.map(({ meta }) => meta.story));
  return (await listStoryRoutes()).filter(({ props }) => withSources.has(props.id));
}

export async function listActorRoutes(): Promise<StoryRoute[]> {
  const { facts, isStale } = await openState();
  return routePages(facts.corpus.actors.filter(({ id }) => isStale(`actor ${id}`)));
}

export async function listOutletRoutes(): Promise<StoryRoute[]> {
  const { facts, isStale } = await openState();
  return routePages(facts.corpus.outlets.filter(({ id }) => isStale(`outlet ${id}`)));
}

export async function listPersonRoutes(): Promise<StoryRoute[]> {
  const { facts } = await openState();
  return routePages(facts.corpus.people);
}
