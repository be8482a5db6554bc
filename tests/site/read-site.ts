/** A built fixture site, as tests read it. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { inject } from 'vitest';

/** All files of a built site below its folder, sorted. */
export async function listSite(site: string): Promise<string[]> {
  const folder = path.join(inject('sites'), site);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

export function readSiteFile(site: string, file: string): Promise<string> {
  return readFile(path.join(inject('sites'), site, file), 'utf8');
}

/** What somebody can read in a file: records of the search are packed. */
async function readWords(site: string, file: string): Promise<string> {
  if (!file.endsWith('.pf_fragment')) return readSiteFile(site, file);
  return gunzipSync(await readFile(path.join(inject('sites'), site, file))).toString();
}

/** The files of a built site in whose words a pattern occurs. */
export async function findInSite(site: string, pattern: RegExp): Promise<string[]> {
  const files = (await listSite(site)).filter(
    (file) => !/\.(?:woff2|png|pagefind|pf_(?:index|filter|meta))$/.test(file),
  );
  const found = await Promise.all(files.map(async (file) => pattern.test(await readWords(site, file))));
  return files.filter((_, at) => found[at]);
}

export interface Marked {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text inside, exactly. */
  readonly text: string;
}

/** The elements of a page that have an attribute, with their text. */
export function findElements(html: string, attribute: string): Marked[] {
  const open: { name: string; attributes: Record<string, string>; text: string; depth: number }[] = [];
  const found: Marked[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (attribute in attributes) open.push({ name, attributes, text: '', depth });
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      const last = open.at(-1);
      if (last?.depth === depth) {
        open.pop();
        found.push(last);
      }
      depth -= 1;
    },
  });
  parser.end(html);
  return found;
}
