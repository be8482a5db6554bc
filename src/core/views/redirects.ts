/** Pages that moved: each id that content had before leads to the one that it has now. */
import { actorPath, claimPath, embedPath, outletPath, personPath, sourcePath, storyPath } from './paths.ts';
import { listPaths, type ListedCorpus } from './list-paths.ts';
import { isShared } from './sharing.ts';
import type { SiteMeta } from '#schema';

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

interface Moved {
  readonly id: string;
  readonly meta: { readonly formerIds: readonly string[] };
}

type MovedCorpus = ListedCorpus & { readonly site: SiteMeta } & Readonly<
    Record<'stories' | 'claims' | 'sources' | 'actors' | 'outlets' | 'people', readonly Moved[]>
  >;

/** Redirects by path; an address that is a page again, or that two pages claim, leads nowhere else than the first. */
export function listRedirects(index: { readonly corpus: MovedCorpus; readonly editor: boolean }): Redirect[] {
  const { stories, claims, sources, actors, outlets, people } = index.corpus;
  const moved = (items: readonly Moved[], pathOf: (id: string) => string) =>
    items.flatMap(({ id, meta }) => meta.formerIds.map((former) => ({ from: pathOf(former), to: pathOf(id) })));
  const taken = new Set(listPaths(index));
  return [
    ...moved(stories, storyPath),
    ...moved(claims, claimPath),
    ...moved(sources, sourcePath),
    ...moved(actors, actorPath),
    ...moved(outlets, outletPath),
    ...moved(people, personPath),
    ...(isShared(index) ? moved(claims, embedPath) : []),
  ].filter(({ from }) => !taken.has(from) && taken.add(from));
}
