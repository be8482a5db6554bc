/** The cards that have to be drawn in this build: with the pages that they belong to, also at their former addresses. */
import { drawsCards } from '#core/views/card-view.ts';
import { actorPath, claimPath, homePath, sourcePath, storyPath } from '#core/views/paths.ts';
import { nameCard } from './cards/cards.ts';
import { openState } from './site-state.ts';

export interface CardRoute {
  /** Below `/cards/`, without `.png`. */
  readonly params: { readonly card: string };
  /** Path of the page. */
  readonly props: { readonly page: string };
}

interface Item {
  readonly id: string;
  readonly meta: { readonly formerIds: readonly string[] };
}

export async function listCardRoutes(): Promise<CardRoute[]> {
  const { facts, isStale } = await openState();
  if (!drawsCards(facts)) return [];
  const { stories, claims, sources, actors } = facts.corpus;
  const ofStory = ({ id }: Item) => isStale(`story ${id.split('/', 1)[0] ?? ''}`);
  const pages = (items: readonly Item[], pathOf: (id: string) => string) =>
    items.flatMap(({ id, meta }) => [id, ...meta.formerIds].map((at) => ({ at: pathOf(at), page: pathOf(id) })));
  const all = [
    { at: homePath, page: homePath },
    ...pages(stories.filter(ofStory), storyPath),
    ...pages(
      claims.filter((claim) => claim.meta.story === claim.id.split('/', 1)[0] && ofStory(claim)),
      claimPath,
    ),
    ...pages(sources.filter(ofStory), sourcePath),
    ...pages(
      actors.filter(({ id }) => isStale(`actor ${id}`)),
      actorPath,
    ),
  ];
  const taken = new Set(all.filter(({ at, page }) => at === page).map(({ at }) => at));
  return all
    .filter(({ at, page }) => at === page || (!taken.has(at) && taken.add(at)))
    .map(({ at, page }) => ({ params: { card: nameCard(at) }, props: { page } }));
}
