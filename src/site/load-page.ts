/** What the page of one entry shows, with the site as far as that page may see it. An entry of a route always exists. */
import type { ClaimCoverage, StoryCoverage } from '#core/coverage.ts';
import type { Actor, Outlet, Person, Source } from '#core/model.ts';
import type { EntryRoute } from './routes.ts';
import type { ActorProfile } from '#core/views/actor-view.ts';
import type { OutletProfile } from '#core/views/outlet-view.ts';
import { loadActor, loadOutlet, loadOverview, loadStory, type Overview, type ProfileSite, type Site } from './site.ts';

function found<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new Error(`There is no entry ${id}.`);
  return entry;
}

export async function loadClaimPage({
  story,
  id,
}: EntryRoute['props']): Promise<Site & { readonly claim: ClaimCoverage }> {
  const site = await loadStory(story);
  return { ...site, claim: found(site.index.claims.get(id), id) };
}

export async function loadSourcePage({ story, id }: EntryRoute['props']): Promise<Site & { readonly source: Source }> {
  const site = await loadStory(story);
  return { ...site, source: found(site.index.sources.get(id), id) };
}

export async function loadStoryPage(id: string): Promise<Site & { readonly story: StoryCoverage }> {
  const site = await loadStory(id);
  return { ...site, story: found(site.index.stories.get(id), id) };
}

export async function loadActorPage(id: string): Promise<ProfileSite<ActorProfile> & { readonly actor: Actor }> {
  const site = await loadActor(id);
  return { ...site, actor: found(site.index.actors.get(id), id) };
}

export async function loadOutletPage(id: string): Promise<ProfileSite<OutletProfile> & { readonly outlet: Outlet }> {
  const site = await loadOutlet(id);
  return { ...site, outlet: found(site.index.outlets.get(id), id) };
}

/** Lists work of all stories, so that it stands on the whole site. */
export async function loadPersonPage(id: string): Promise<Overview & { readonly person: Person }> {
  const site = await loadOverview();
  return { ...site, person: found(site.index.people.get(id), id) };
}
