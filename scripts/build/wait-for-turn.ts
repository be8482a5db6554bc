/**
 * One at a time: a file that whoever works on something holds while it does. It names its holder, so that the next one takes
 * it over where the holder was killed.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nameFile } from '#disk/name-file.ts';
import { isRunning, nameOwner, pidOf } from '#disk/owner.ts';

const pollMilliseconds = 200;

/** A lock that names nobody for this long was left between its making and its writing, which takes a millisecond. */
const namelessMilliseconds = 3000;

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

/** Makes a file that must not be there, with words in it; false where it is there. */
async function make(file: string, words: string): Promise<boolean> {
  try {
    await writeFile(file, words, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // On a full disk the file is made and stays empty.
    await rm(file, { force: true });
    throw nameFile(error, file);
  }
}

async function isOld(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > namelessMilliseconds;
}

async function isAbandoned(lock: string, holder: string): Promise<boolean> {
  return pidOf(holder) === undefined ? isOld(lock) : !isRunning(holder);
}

/** Undefined where there is none. */
async function readHolder(lock: string): Promise<string | undefined> {
  try {
    return await readFile(lock, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Removes a lock that nobody holds. Only one does so at a time, or it could be the lock of whoever came next. */
async function breakLock(lock: string): Promise<void> {
  const breaker = `${lock}.break`;
  if (!(await make(breaker, ''))) {
    if (await isOld(breaker)) await rm(breaker, { force: true });
    else await sleep(pollMilliseconds);
    return;
  }
  try {
    const holder = await readHolder(lock);
    if (holder !== undefined && (await isAbandoned(lock, holder))) await rm(lock, { force: true });
  } finally {
    await rm(breaker, { force: true });
  }
}

/** Waits until nobody else holds `lock`, a file, and takes it; the function it returns gives it back. */
export async function waitForTurn(
  lock: string,
  onWait: (pid: number) => void = () => {},
): Promise<() => Promise<void>> {
  await mkdir(path.dirname(lock), { recursive: true });
  for (let told = false; ;) {
    if (await make(lock, nameOwner())) return () => rm(lock, { force: true });
    const holder = await readHolder(lock);
    if (holder === undefined) continue;
    if (await isAbandoned(lock, holder)) {
      await breakLock(lock);
      continue;
    }
    const pid = pidOf(holder);
    if (!told && pid !== undefined) {
      onWait(pid);
      told = true;
    }
    await sleep(pollMilliseconds);
  }
}
