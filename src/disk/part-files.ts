/**
 * Files on the way to their place: written under a name of their own beside it and moved there when they are whole. A command
 * that is killed leaves one at most in each folder; the next one removes it.
 */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { isRunning, nameOwner } from './owner.ts';

let self: string | undefined;
let count = 0;

/** A name beside `file` that nobody else uses; readers of content skip it because of its dot. */
export function namePart(file: string): string {
  self ??= nameOwner();
  count += 1;
  return path.join(path.dirname(file), `.${self}.${threadId}.${count}.part`);
}

/** Whether a name is one of `namePart` whose process has ended. */
function isLeftOver(name: string): boolean {
  const [, owner] = /^\.(\d+(?:-\d+)?)\.\d+\.\d+\.part$/.exec(name) ?? [];
  return owner !== undefined && !isRunning(owner);
}

/**
 * Removes what killed commands left below a folder. A folder that cannot be read has nothing to remove.
 * @param names paths below the folder to choose from, where the caller has listed them; default: all of them
 */
export async function removeLeftOvers(folder: string, names?: Iterable<string>): Promise<void> {
  const all = names ?? (await readdir(folder, { recursive: true }).catch(() => []));
  for (const name of all) {
    if (isLeftOver(path.basename(name))) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
