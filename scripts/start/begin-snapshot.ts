import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Columns } from '#store/snapshot-states.ts';
import type { Versions } from '#store/versions.ts';
import { cacheFolder } from '../command.ts';

/** What all files are, where somebody looks at them in another thread. */
export type FirstLook = Promise<Columns | undefined> | undefined;

/** What a command has begun before it loads its code. */
export interface Begun {
  readonly versions?: Versions;
  readonly seen?: FirstLook;
}

/** Looks at all files of a root in a thread, while code is loaded; undefined where that failed: whoever looks again is told why. */
export function beginSnapshot(root: string): NonNullable<FirstLook> {
  const workerData = { root, cache: path.join(cacheFolder(root), 'store') };
  const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { workerData });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
