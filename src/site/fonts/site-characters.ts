/** Which characters a site may have to print. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Always kept, whatever the content: ASCII, and the marks that the interface and typesetters put in. */
const always =
  String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 32)) + '\u00A0§«·»×–—‘’‚“”„•…‹›€−\u202F\u2009‸';

function listFiles(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Whether what stands in a file may be printed, by its name. */
export const isPrinted = (file: string): boolean => /\.(?:md|ya?ml|ts)$/.test(file);

/** Characters of a text beyond ASCII, each once. */
export function charactersIn(text: string): string {
  const characters = new Set<string>();
  for (const [run] of text.matchAll(/[^\p{ASCII}]+/gu)) {
    for (const character of run.normalize('NFC')) characters.add(character);
  }
  return [...characters].join('');
}

/**
 * The characters of all Markdown, YAML and TypeScript in these files and folders, those in `more` and those that every site
 * needs, sorted by code point, each once. Folders that do not exist count as empty.
 */
export function readCharacters(places: readonly string[], more = ''): string {
  const characters = new Set(always + more);
  for (const place of places) {
    const stat = statSync(place, { throwIfNoEntry: false });
    const files = stat === undefined ? [] : stat.isDirectory() ? listFiles(place) : [place];
    for (const file of files.filter(isPrinted)) {
      for (const character of charactersIn(readFileSync(file, 'utf8'))) characters.add(character);
    }
  }
  return [...characters].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
