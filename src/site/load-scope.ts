/** The site as far as the page at a path may see it: for what stands in the head of every page, and on its card. */
import { drawsCards, viewActorCard, type CardView } from '#core/views/card-view.ts';
import { viewCard } from './cards/cards.ts';
import { loadActor, loadSite, loadStory, type Site } from './site.ts';

/** Undefined for pages that belong to no story. */
export async function loadScope(path: string): Promise<Site | undefined> {
  const [, kind = '', id = ''] = path.split('/');
  if (id === '') return undefined;
  return ['stories', 'claims', 'sources'].includes(kind) ? loadStory(id) : undefined;
}

/** The card of a page; undefined for one that has none of its own. */
export async function loadCard(path: string): Promise<CardView | undefined> {
  if (!drawsCards((await loadSite()).index)) return undefined;
  const scope = await loadScope(path);
  if (scope !== undefined) return viewCard(scope.index, path);
  const [, kind = '', id = '', ...rest] = path.split('/');
  if (kind !== 'actors' || id === '' || rest.join('') !== '') return undefined;
  const { index, profiles } = await loadActor(id);
  const actor = index.actors.get(id);
  return actor === undefined ? undefined : viewActorCard(actor, profiles);
}
