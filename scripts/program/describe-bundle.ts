/** What Astro's configuration puts into the bundle of a site's pages. */
import path from 'node:path';
import { settingsOf } from '#admin/settings.ts';
import { prepareFonts } from '#site/fonts/site-fonts.ts';
import { readSettings } from '#site/settings.ts';
import type { Store } from '#store/store.ts';
import { readContentCharacters } from './kept-characters.ts';

export interface BundleFacts {
  /** The folder of the site's fonts. */
  readonly fonts: string;
  /** Changes with all that the settings of the site decide about the bundle. */
  readonly parts: readonly string[];
}

/** Of the site that the environment names (`#site/settings.ts`) and the store holds. */
export async function describeBundle(store: Store): Promise<BundleFacts> {
  const settings = readSettings();
  const { url = '', base, language } = settings.site;
  const fonts = await prepareFonts(settings, store.place.project, readContentCharacters(store));
  const form = JSON.stringify(settingsOf(settings.site) ?? null);
  return { fonts, parts: [url, base, language, form, path.basename(fonts)] };
}
