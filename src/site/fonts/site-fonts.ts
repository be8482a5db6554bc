/** The fonts of a site, cut to what it prints. */
import path from 'node:path';
import { chooseLanguage } from '../words/languages.ts';
import type { Settings } from '../settings.ts';
import { readCharacters } from './site-characters.ts';
import { writeFonts } from './write-fonts.ts';

/**
 * The folder of the fonts, named after all that decides their bytes.
 * @param known the characters of the content, where they were read already
 */
export async function prepareFonts({ root, site }: Settings, project: string, known?: string): Promise<string> {
  const own = ['src/docs', `src/site/words/${chooseLanguage(site.language)}`].map((folder) =>
    path.join(project, folder),
  );
  const printed =
    known === undefined ? readCharacters([path.join(root, 'content'), ...own]) : readCharacters(own, known);
  return writeFonts(printed, path.join(project, '.cache', 'fonts'));
}
