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

/**
 * The characters of all Markdown, YAML and TypeScript in these files and folders and those that every site
 * needs, sorted by code point, each once. Folders that do not exist count as empty.
 */
export function readCharacters(places: readonly string[]): string {
  const characters = new Set(always);
  for (const place of places) {
    const stat = statSync(place, { throwIfNoEntry: false });
    const files = stat === undefined ? [] : stat.isDirectory() ? listFiles(place) : [place];
    for (const file of files.filter((name) => /\.(?:md|ya?ml|ts)$/.test(name))) {
      for (const [run] of readFileSync(file, 'utf8').matchAll(/[^\p{ASCII}]+/gu)) {
        for (const character of run.normalize('NFC')) characters.add(character);
      }
    }
  }
  return [...characters].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
