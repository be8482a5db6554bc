/** Keeps folders of kept things from growing for ever: what is gone can be made again. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftOvers } from './part-files.ts';

const list = (folder: string) => readdir(folder).catch((): string[] => []);

/** Milliseconds since 1970; undefined for what has gone meanwhile. */
const timeOf = async (file: string) => (await stat(file).catch(() => undefined))?.mtimeMs;

/** Leaves the `most` entries of a folder that were changed, or marked as used by `utimes`, last. */
export async function forgetOldest(folder: string, most: number): Promise<void> {
  await removeLeftOvers(folder, await list(folder));
  const dated = await Promise.all(
    (await list(folder)).map(async (name) => ({ name, time: (await timeOf(path.join(folder, name))) ?? 0 })),
  );
  const old = dated.toSorted((a, b) => b.time - a.time).slice(most);
  for (const { name } of old) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Removes files below a folder that were last changed before a time, in milliseconds since 1970. */
export function forgetBefore(folder: string, time: number): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const found = entry.isFile() ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (found !== undefined && found.mtimeMs < time) rmSync(file, { force: true });
  }
}
