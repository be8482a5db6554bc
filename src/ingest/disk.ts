/** Reading the state of a root from disk, and writing a plan to it. */
import { lstat, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { maximumBytes } from '#markdown/decode-bytes.ts';
import { assignStories } from './find-seeds.ts';
import { readFields } from './merge-source.ts';
import type { IngestProblem, Seed } from './model.ts';
import type { ExistingOutlet, ExistingSource, IngestState, PlannedFile } from './plan-model.ts';
import { problemWith } from './problem-with.ts';
import { readSeed } from './read-seed.ts';

/** Paths of all files below a folder, with forward slashes; none if it does not exist. */
async function listBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Everything that a plan depends on. */
export async function readState(root: string): Promise<IngestState> {
  const seedPaths = await listBelow(path.join(root, 'seeds'));
  const { files, problems } = assignStories(seedPaths);
  const seeds: Seed[] = [];
  const unread: IngestProblem[] = [];
  for (const { path: file, story } of files) {
    const seed = await readSeedFile(root, file, story);
    if ('lines' in seed) seeds.push(seed);
    else unread.push(seed);
  }
  return {
    seeds,
    problems: [...problems, ...unread],
    seedFiles: new Set(seedPaths),
    sources: await readSources(root),
    outlets: await readOutlets(root),
  };
}

async function readSeedFile(root: string, file: string, story: string): Promise<Seed | IngestProblem> {
  const absolute = path.join(root, 'seeds', file);
  try {
    const about = await lstat(absolute);
    // A link could lead anywhere on the machine that builds.
    if (!about.isFile())
      return problemWith(file, 'seed-unreadable', 'is a link or no plain file', 'Put the file itself here.');
    if (about.size > maximumBytes)
      return problemWith(
        file,
        'seed-unreadable',
        `is larger than ${maximumBytes / 1024 / 1024} MB`,
        'Replace it by the text of the article.',
      );
    return readSeed(await readFile(absolute), file, story);
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
  const sources: ExistingSource[] = [];
  for (const id of [...ids].sort()) {
    const [text, base] = await Promise.all([
      readOptional(path.join(root, 'content/sources', `${id}.md`)),
      readOptional(path.join(root, 'content/.base', `${id}.md`)),
    ]);
    sources.push({ id, text, base });
  }
  return sources;
}

async function readOutlets(root: string): Promise<readonly ExistingOutlet[]> {
  const files = (await listBelow(path.join(root, 'content/outlets'))).filter((file) => /^[^/]+\.md$/.test(file));
  return Promise.all(
    [...files].sort().map(async (file) => {
      const fields = readFields((await readOptional(path.join(root, 'content/outlets', file))) ?? '') ?? {};
      const aliases = Array.isArray(fields['aliases']) ? fields['aliases'] : [];
      return { id: file.slice(0, -3), names: [fields['name'], ...aliases].filter((name) => typeof name === 'string') };
    }),
  );
}

/**
 * Writes each file beside its place and moves it there: a file is replaced whole or not at all. Bases come last: a base that is
 * newer than its source would make the old words of the source look like a person's edit.
 */
export async function writeFiles(root: string, files: readonly PlannedFile[]): Promise<void> {
  const isBase = ({ path: file }: PlannedFile): boolean => file.startsWith('content/.base/');
  for (const { path: file, text } of [...files.filter((each) => !isBase(each)), ...files.filter(isBase)]) {
    const absolute = path.join(root, file);
    const temporary = path.join(path.dirname(absolute), `.${path.basename(absolute)}.part`);
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeFile(temporary, text);
    await rename(temporary, absolute);
  }
}
