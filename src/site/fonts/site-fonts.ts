/** The fonts of a site, cut to what it prints. */
import path from 'node:path';
import { chooseLanguage } from '../words/languages.ts';
import type { Settings } from '../settings.ts';
import { readCharacters } from './site-characters.ts';
import { writeFonts } from './write-fonts.ts';

/** The folder of the fonts, named after all that decides their bytes. */
export async function prepareFonts({ root, site }: Settings, project: string): Promise<string> {
  const printed = readCharacters([
    path.join(root, 'content'),
    ...['src/docs', `src/site/words/${chooseLanguage(site.language)}`].map((folder) => path.join(project, folder)),
  ]);
  return writeFonts(printed, path.join(project, '.cache', 'fonts'));
}
