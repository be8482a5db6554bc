/** Reading the state of a root from disk, and writing a plan to it. */
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync, type Dirent } from 'node:fs';
import { lstat, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { byCodePoint } from '#core/text.ts';
import { nameFile } from '#disk/name-file.ts';
import { namePart } from '#disk/part-files.ts';
import { maximumBytes } from '#markdown/decode-bytes.ts';
import { findLink } from '#markdown/find-link.ts';
import { spellOut } from '#markdown/stranger-characters.ts';
import { assignStories } from './find-seeds.ts';
import { readFields } from './merge-source.ts';
import type { IngestProblem, Seed } from './model.ts';
import type { ExistingOutlet, ExistingSource, IngestState, PlannedFile } from './plan-model.ts';
import { problemWith } from './problem-with.ts';
import { readSeed } from './read-seed.ts';

/** Paths of all files below a folder, with forward slashes; none if it does not exist. */
async function listBelow(folder: string, which = (entry: Dirent) => entry.isFile()): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter(which)
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Every symbolic link at or below a folder of the root: what is read or written through it could lie anywhere on the machine. */
async function findLinks(root: string, folder: string): Promise<readonly IngestProblem[]> {
  const top = findLink(root, folder);
  const below = await listBelow(path.join(root, folder), (entry) => entry.isSymbolicLink());
  const links = top === undefined ? below.map((file) => `${folder}/${file}`) : [top];
  return links
    .toSorted(byCodePoint)
    .map((link) =>
      problemWith(spellOut(link), 'file-name', 'is a symbolic link', 'Put the file or folder itself here.'),
    );
}

const isFolderOrLink = (entry: Dirent) => entry.isDirectory() || entry.isSymbolicLink();

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** At once, as seeds are: to hand ten thousand small files to another thread and back takes longer than to read them. */
function readOptional(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Everything that a plan depends on. With links in `content/` nothing is read, because what was planned could be written through them. */
export async function readState(root: string): Promise<IngestState> {
  const links = await findLinks(root, 'content');
  const seedLinks = await findLinks(root, 'seeds');
  if (links.length > 0)
    return { seeds: [], problems: [...links, ...seedLinks], seedFiles: new Set(), sources: [], outlets: [] };
  const isWhole = seedLinks.every(({ file }) => file !== 'seeds');
  const seedPaths = isWhole ? await listBelow(path.join(root, 'seeds'), (entry) => !isFolderOrLink(entry)) : [];
  const { files, problems } = assignStories(seedPaths);
  const seeds: Seed[] = [];
  const unread: IngestProblem[] = [];
  for (const { path: file, story } of files) {
    const seed = readSeedFile(root, file, story);
    if ('lines' in seed) seeds.push(seed);
    else unread.push(seed);
  }
  return {
    seeds,
    problems: [...seedLinks, ...problems, ...unread],
    seedFiles: new Set(seedPaths),
    sources: await readSources(root),
    outlets: await readOutlets(root),
  };
}

function readSeedFile(root: string, file: string, story: string): Seed | IngestProblem {
  const absolute = path.join(root, 'seeds', file);
  try {
    const about = lstatSync(absolute);
    if (!about.isFile()) return problemWith(file, 'seed-unreadable', 'is no plain file', 'Put the file itself here.');
    if (about.size > maximumBytes)
      return problemWith(
        file,
        'seed-unreadable',
        `is larger than ${maximumBytes / 1024 / 1024} MB`,
        'Replace it by the text of the article.',
      );
    return readSeed(readFileSync(absolute), file, story);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return problemWith(file, 'seed-unreadable', `cannot be read (${String(error.code)})`, 'Check its permissions.');
  }
}

async function readSources(root: string): Promise<readonly ExistingSource[]> {
  const [files, bases] = await Promise.all(
    ['content/sources', 'content/.base'].map((folder) => listBelow(path.join(root, folder))),
  );
  const ids = new Set(
    [...(files ?? []), ...(bases ?? [])]
      .filter((file) => /^[^/]+\/[^/]+\.md$/.test(file))
      .map((file) => file.slice(0, -3)),
  );
  return [...ids].sort().map((id) => ({
    id,
    text: readOptional(path.join(root, 'content/sources', `${id}.md`)),
    base: readOptional(path.join(root, 'content/.base', `${id}.md`)),
  }));
}

async function readOutlets(root: string): Promise<readonly ExistingOutlet[]> {
  const files = (await listBelow(path.join(root, 'content/outlets'))).filter((file) => /^[^/]+\.md$/.test(file));
  return [...files].sort().map((file) => {
    const fields = readFields(readOptional(path.join(root, 'content/outlets', file)) ?? '') ?? {};
    const aliases = Array.isArray(fields['aliases']) ? fields['aliases'] : [];
    return { id: file.slice(0, -3), names: [fields['name'], ...aliases].filter((name) => typeof name === 'string') };
  });
}

/** A base that is new goes before its source, one that changes after it: see `writeFiles`. */
function rank({ path: file, before }: PlannedFile): number {
  if (file.startsWith('content/claims/')) return 0;
  if (!file.startsWith('content/.base/')) return 2;
  return before === undefined ? 1 : 3;
}

/**
 * Writes each file beside its place and moves it there: a file is replaced whole or not at all. Stops at a file that no longer
 * is what the plan was made from, because somebody saved it meanwhile, and returns its path.
 *
 * Whoever is killed between two of them must leave what the next run completes. So claims come first: what they cite changes
 * with the sources, and later nobody could tell. A source that stands without its base would look as if a person had written
 * it, and a base that is newer than its source as if a person had edited that one.
 */
export async function writeFiles(root: string, files: readonly PlannedFile[]): Promise<string | undefined> {
  const folders = new Set<string>();
  for (const { path: file, text, before } of files.toSorted((a, b) => rank(a) - rank(b))) {
    const absolute = path.join(root, file);
    const folder = path.dirname(absolute);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    const part = namePart(absolute);
    // Waits for the disk: thousands of small files take a third of the time so, and nothing may come between the last two calls.
    try {
      writeFileSync(part, text);
      if (stillHas(absolute, before)) renameSync(part, absolute);
      else {
        rmSync(part, { force: true });
        return file;
      }
    } catch (error) {
      rmSync(part, { force: true });
      throw nameFile(error, absolute);
    }
  }
  return undefined;
}

const stillHas = (file: string, text: string | undefined) =>
  text === undefined ? !existsSync(file) : existsSync(file) && readFileSync(file, 'utf8') === text;

/** Changes with any change of a seed: which there are, their sizes and times. */
export async function signSeeds(root: string): Promise<string> {
  const folder = path.join(root, 'seeds');
  const files = (await listBelow(folder)).toSorted();
  const marks = await Promise.all(
    files.map(async (file) => {
      const about = await lstat(path.join(folder, file)).catch(() => undefined);
      return `${file}\n${about?.size} ${about?.mtimeMs} ${about?.ctimeMs} ${about?.ino}\n`;
    }),
  );
  return marks.join('');
}
