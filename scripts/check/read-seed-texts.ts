/** Reads the seeds of sources as ingest reads them, for the checks that compare sources with their seeds. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { SeedText } from '#checks/rule.ts';
import type { Source } from '#core/model.ts';
import { readSeedLines } from '#ingest/read-seed.ts';
import { findLink } from '#markdown/find-link.ts';
import { byCodePoint } from '#core/text.ts';

/**
 * The seed of each source that has one that can be read, by its path below `seeds/`. Waits for the disk: seeds are small, and a
 * file that is read beside others takes twice as much processor time.
 */
export function readSeedTexts(root: string, sources: readonly Source[]): ReadonlyMap<string, SeedText> {
  const seeds = path.resolve(root, 'seeds');
  const files = [...new Set(sources.map(({ meta }) => meta.seed.file))];
  const read = files.flatMap((file): [string, SeedText][] => {
    const bytes = readBelow(seeds, file);
    const seed = bytes && readSeedLines(bytes, file);
    return seed === undefined ? [] : [[file, seed]];
  });
  return new Map(read);
}

/** Paths below `seeds/` of all seeds, also of those that no source was made from; none where there is no such folder. */
export async function listSeedNames(root: string): Promise<readonly string[]> {
  const folder = path.resolve(root, 'seeds');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort(byCodePoint);
}

/** The bytes of a file below a folder; `undefined` where there is none, or where the path leads out of the folder. */
function readBelow(folder: string, file: string): Uint8Array | undefined {
  const absolute = path.resolve(folder, file);
  if (!absolute.startsWith(folder + path.sep)) return undefined;
  const below = path.relative(path.dirname(folder), absolute).split(path.sep).join('/');
  if (findLink(path.dirname(folder), below) !== undefined) return undefined;
  try {
    return readFileSync(absolute);
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].includes(String(error.code))
    )
      return undefined;
    throw error;
  }
}
