/**
 * The list of a site's files with their hashes, which stands in the site itself: whoever has the repository can build it and
 * hold any copy against that list. The format is that of `sha256sum`, so that `sha256sum -c site-hash.txt` reads it too.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nameFile } from '#disk/name-file.ts';
import { siteMark } from './output-folder.ts';

/** Name of the list in the top folder of a site. No page loads it. */
export const hashListFile = 'site-hash.txt';

/** What a list leaves out: itself, and a mark for hosts that many of them do not serve. */
const unlisted: ReadonlySet<string> = new Set([hashListFile, siteMark]);

/** Whether a file of a site is in its list. */
export const isListed = (file: string): boolean => !unlisted.has(file);

/** SHA-256 in hex. */
export const hashContent = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Stands before the hash of all lines that follow it. */
const headWords = '# sha256 of the lines below: ';

export interface HashList {
  /** Stands for the whole site: the hash of the lines of the list. */
  readonly site: string;
  /** SHA-256 in hex, by path below the site's top folder. */
  readonly files: ReadonlyMap<string, string>;
}

function writeLines(files: ReadonlyMap<string, string>): string {
  const names = [...files.keys()].sort();
  return names.map((file) => `${files.get(file) ?? ''}  ${file}\n`).join('');
}

/** The list of these files, and the same as text. */
export function writeHashList(files: ReadonlyMap<string, string>): HashList & { readonly text: string } {
  const listed = new Map([...files].filter(([file]) => isListed(file)));
  const lines = writeLines(listed);
  const site = hashContent(lines);
  return { site, files: listed, text: `${headWords}${site}\n${lines}` };
}

/** `undefined` for a text that is no such list, or whose hash is not that of its lines. */
export function readHashList(text: string): HashList | undefined {
  const end = text.indexOf('\n') + 1;
  const lines = text.slice(end);
  const entries = lines.split('\n').slice(0, -1).map(readLine);
  const files = new Map(entries.flatMap((entry) => (entry === undefined ? [] : [entry])));
  const { site, text: rewritten } = writeHashList(files);
  return files.size === entries.length && rewritten === text ? { site, files } : undefined;
}

function readLine(line: string): readonly [file: string, hash: string] | undefined {
  const [, own, file] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
  return own === undefined || file === undefined ? undefined : [file, own];
}

export const hashFiles = (folder: string, files: Iterable<string>): Map<string, string> =>
  new Map([...files].map((file) => [file, hashContent(readFileSync(path.join(folder, file)))]));

/**
 * Writes the list of a new site into it.
 * @param unhashed files that are hashed now
 * @param hashed files whose hash is known
 */
export function hashSite(
  folder: string,
  unhashed: Iterable<string>,
  hashed: Iterable<readonly [file: string, hash: string]>,
): HashList {
  const { text, ...list } = writeHashList(new Map([...hashed, ...hashFiles(folder, unhashed)]));
  const file = path.join(folder, hashListFile);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw nameFile(error, file);
  }
  return list;
}
