/**
 * A part of a site that one job made for another: what is kept of some stories, and their pages, as a folder. All of it lies
 * under the same keys as in the cache, so that a part of other content, or of another program, is never used.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {
  factsFile,
  isWhole,
  manifestSchema,
  pageFile,
  readManifest,
  writeManifest,
  type KeptFile,
  type Manifest,
  type PagesPlace,
} from './kept-pages.ts';
import { hashFile } from './snapshot.ts';
import { writeWhole } from './write-whole.ts';

/** Marks a folder as a part. */
export const partFile = 'part.json';

const partSchema = z.strictObject({
  /** Version of the program that made the pages. */
  pages: z.string(),
  editor: z.boolean(),
  stories: z.array(z.string()),
  manifest: manifestSchema,
});

export type Part = z.output<typeof partSchema>;

const kept = 'kept';
const pagesOf = (folder: string): PagesPlace => ({ folder: path.join(folder, 'pages') });

/** Files of the cache that are about one of the stories: they are named by it and lie in a folder for their kind. */
function listOfStories(cache: string, stories: ReadonlySet<string>): string[] {
  const kinds = readdirSync(cache, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return kinds.flatMap(({ name: kind }) =>
    readdirSync(path.join(cache, kind), { withFileTypes: true })
      .filter((entry) => entry.isFile() && stories.has(entry.name.split('.', 1)[0] ?? ''))
      .map(({ name }) => path.join(kind, name)),
  );
}

/** Writes a part into an empty folder: what the cache has of the stories, and the pages of `place`. */
export function writePart(folder: string, cache: string, place: PagesPlace, part: Part): void {
  for (const file of listOfStories(cache, new Set(part.stories)))
    cpSync(path.join(cache, file), path.join(folder, kept, file));
  const pages = pagesOf(folder);
  for (const [name, { files }] of Object.entries(part.manifest.scopes)) {
    cpSync(factsFile(place, name), factsFile(pages, name));
    for (const [file] of files) cpSync(pageFile(place, file), pageFile(pages, file));
  }
  writeWhole(path.join(folder, partFile), JSON.stringify(part));
}

/** Undefined for a folder that is no part, or one that was not written to its end. */
export function readPart(folder: string): Part | undefined {
  const file = path.join(folder, partFile);
  if (!existsSync(file)) return undefined;
  try {
    return partSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Another inode than the one that a served site may have a name for. */
function copyFresh(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  rmSync(to, { force: true });
  copyFileSync(from, to);
}

const isBelow = (file: string) => !path.isAbsolute(file) && !path.normalize(file).startsWith('..');

/** Copies the pages of a scope that came as they were sent; undefined where one did not. */
function takeScope(from: PagesPlace, to: PagesPlace, name: string, scope: Manifest['scopes'][string]) {
  const isSent = ([file, , , hash]: (typeof scope.files)[number]) =>
    isBelow(file) && hashFile(pageFile(from, file)) === hash;
  if (!existsSync(factsFile(from, name)) || !scope.files.every(isSent)) return undefined;
  copyFresh(factsFile(from, name), factsFile(to, name));
  const files = scope.files.map(([file, , , hash]): KeptFile => {
    copyFresh(pageFile(from, file), pageFile(to, file));
    const { size, mtimeMs, ino } = statSync(pageFile(to, file));
    return [file, size, mtimeMs, hash, ino];
  });
  return { ...scope, files, unchecked: true } as const;
}

/** Takes a part into the cache; the number of scopes whose pages are new there. */
export function takePart(folder: string, part: Part, cache: string, place: PagesPlace): number {
  const own = path.join(folder, kept);
  if (existsSync(own)) {
    for (const file of listOfStories(own, new Set(part.stories)))
      copyFresh(path.join(own, file), path.join(cache, file));
  }
  const before = readManifest(place);
  const isOther = before.assets.join('\n') !== part.manifest.assets.join('\n');
  const scopes: Manifest['scopes'] = isOther ? {} : { ...before.scopes };
  let taken = 0;
  for (const [name, scope] of Object.entries(part.manifest.scopes)) {
    const known = scopes[name];
    if (known?.key === scope.key && known.answers === scope.answers && isWhole(place, known)) continue;
    const copied = takeScope(pagesOf(folder), place, name, scope);
    if (copied === undefined) continue;
    scopes[name] = copied;
    taken += 1;
  }
  writeManifest(place, { assets: part.manifest.assets, scopes });
  return taken;
}
