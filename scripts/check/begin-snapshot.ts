import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Columns } from '#store/snapshot-states.ts';
import { cacheFolder } from '../command.ts';

/** Looks at all files of a root in a thread, while code is loaded; undefined where that failed: whoever looks again is told why. */
export function beginSnapshot(root: string): Promise<Columns | undefined> {
  const workerData = { root, cache: path.join(cacheFolder(root), 'store') };
  const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { workerData });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
