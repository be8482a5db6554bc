/** One build at a time: Astro keeps what it renders from in one folder of the project, whatever the root. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

const pollMilliseconds = 200;

/** Waits until no other build holds `lock`, a file, and takes it; the function it returns gives it back. */
export async function waitForTurn(
  lock: string,
  onWait: (pid: number) => void = () => {},
): Promise<() => Promise<void>> {
  await mkdir(path.dirname(lock), { recursive: true });
  for (let told = false; ;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return () => rm(lock, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    // Empty for the moment between its making and its writing.
    if (holder > 0 && !isRunning(holder)) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told && holder > 0) onWait(holder);
    told ||= holder > 0;
    await sleep(pollMilliseconds);
  }
}
