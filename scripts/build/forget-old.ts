/** What a build that stands removes from the cache, so that it does not grow for ever. */
import path from 'node:path';
import { forgetBefore } from '#disk/forget.ts';
import { forgetGone } from '#store/forget-gone.ts';
import type { Store } from '#store/store.ts';

/** A pull request may be open so long, and come back to cards that the site no longer has: drawing one takes 15 ms. */
const cardsStay = 30 * 24 * 60 * 60 * 1000;

/**
 * @param names of all scopes
 * @param isWhole whether all pages were rendered, so that each card which the site has was just drawn or read
 */
export function forgetOld(store: Store, names: ReadonlySet<string>, editor: boolean, isWhole: boolean): void {
  forgetGone(store.place, new Set([...store.stories, ...names]), editor);
  const cards = path.join(path.dirname(store.place.cache), 'cards');
  if (isWhole) forgetBefore(cards, Date.now() - cardsStay);
}
