/** The share cards of a site: which page has which, at what address, and their bytes. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listStoryCards, type CardView } from '#core/views/card-view.ts';
import { cardPath } from '#core/views/paths.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { namePart } from '#disk/part-files.ts';
import type { SiteMeta } from '#schema';
import type { Urls } from '../urls.ts';
import { writeAlternative, writeCard } from './card.ts';
import { drawBox } from './draw-card.ts';
import { canDraw, loadFonts } from './fonts.ts';
import { layOutCard, type Box } from './lay-out-card.ts';

/** Version of the renderer in `package.json`; another one may set the same boxes in other pixels. */
export const rendererVersion = '2.16.3';

interface Drawing {
  readonly box: Box;
  /** Of everything that decides the bytes: words, design, fonts, renderer. */
  readonly hash: string;
}

let fontsHash: string | undefined;

function hashFonts(): string {
  const hash = createHash('sha256');
  for (const { data } of loadFonts()) hash.update(data);
  return hash.digest('hex');
}

function prepareDrawing(view: CardView, site: SiteMeta): Drawing {
  const fonts = loadFonts();
  fontsHash ??= hashFonts();
  const box = layOutCard(writeCard(view, site), (text) => canDraw(text, fonts));
  const hash = createHash('sha256')
    .update(`${rendererVersion}\n${fontsHash}\n${JSON.stringify(box)}`)
    .digest('hex');
  return { box, hash };
}

const cardsOf = new WeakMap<SiteIndex, ReadonlyMap<string, CardView>>();

function indexCards(index: SiteIndex): ReadonlyMap<string, CardView> {
  const known = cardsOf.get(index);
  if (known !== undefined) return known;
  const cards = new Map(listStoryCards(index).map((card) => [card.path, card]));
  cardsOf.set(index, cards);
  return cards;
}

export interface CardLink {
  /** Absolute; its query changes with the picture, because networks keep pictures by address. */
  readonly url: string;
  readonly alt: string;
}

/** The card of a page of a story. */
export function viewCard(index: SiteIndex, page: string): CardView | undefined {
  return indexCards(index).get(page);
}

export function linkCard(view: CardView, site: SiteMeta, urls: Pick<Urls, 'absolute'>): CardLink | undefined {
  const url = urls.absolute(cardPath(view.path));
  const version = prepareDrawing(view, site).hash.slice(0, 8);
  return url === undefined ? undefined : { url: `${url}?v=${version}`, alt: writeAlternative(view, site) };
}

/** Name of a card's file below `/cards/`, without `.png`. */
export function nameCard(page: string): string {
  return cardPath(page).replace(/^\/cards\/|\.png$/g, '');
}

/** The PNG of a card, from the folder that keeps them where it is there; the folder may be deleted at any time. */
export async function readCard(view: CardView, site: SiteMeta, cache: string): Promise<Uint8Array> {
  const { box, hash } = prepareDrawing(view, site);
  const folder = path.join(cache, 'cards', hash.slice(0, 2));
  const file = path.join(folder, `${hash}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) {
    // Tells whoever removes old cards that this one is used; where the folder may only be read, none is removed.
    await utimes(file, new Date(), new Date()).catch(() => {});
    return kept;
  }
  const png = await drawBox(box);
  // Whole or not at all, also while another build draws the same card.
  const fresh = namePart(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(fresh, png);
  await rename(fresh, file);
  return png;
}
