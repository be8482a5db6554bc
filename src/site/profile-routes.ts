/** Routes of the complete lists of actors and outlets: only of those that have more than their own pages list. */
import { mostListed } from '#core/views/limit.ts';
import { mostLines, paginate, type ListPage } from '#core/views/paginate.ts';
import { actorClaimsPath, outletArticlesPath, outletClaimsPath } from '#core/views/paths.ts';
import { openState } from './site-state.ts';

export interface ProfileListRoute {
  readonly params: { readonly id: string; readonly page: string | undefined };
  /** The items are ids. */
  readonly props: { readonly id: string; readonly list: ListPage<string> };
}

function routeLists(id: string, items: readonly string[], path: string): ProfileListRoute[] {
  if (items.length <= mostListed) return [];
  return paginate(items, mostLines, path).map((list) => ({
    params: { id, page: list.path.slice(path.length, -1) || undefined },
    props: { id, list },
  }));
}

type Owner = 'actors' | 'outlets';

/** Ids by the actor or outlet on whose page they stand. */
function listByOwner<T extends { readonly id: string }>(items: readonly T[], ownersOf: (item: T) => readonly string[]) {
  const lists = new Map<string, string[]>();
  for (const item of items) {
    for (const owner of ownersOf(item)) {
      const list = lists.get(owner);
      if (list === undefined) lists.set(owner, [item.id]);
      else list.push(item.id);
    }
  }
  return lists;
}

async function routeClaims(owner: Owner, pathOf: (id: string) => string): Promise<ProfileListRoute[]> {
  const { facts, isStale } = await openState();
  const lists = listByOwner(facts.corpus.claims, (claim) => claim[owner]);
  return facts.corpus[owner]
    .filter(({ id }) => isStale(`${owner.slice(0, -1)} ${id}`))
    .flatMap(({ id }) => routeLists(id, lists.get(id) ?? [], pathOf(id)));
}

export const listActorClaimRoutes = () => routeClaims('actors', actorClaimsPath);

export const listOutletClaimRoutes = () => routeClaims('outlets', outletClaimsPath);

export async function listOutletArticleRoutes(): Promise<ProfileListRoute[]> {
  const { facts, isStale } = await openState();
  const lists = listByOwner(facts.corpus.sources, (source) => source.outlets);
  return facts.corpus.outlets
    .filter(({ id }) => isStale(`outlet ${id}`))
    .flatMap(({ id }) => routeLists(id, lists.get(id) ?? [], outletArticlesPath(id)));
}
