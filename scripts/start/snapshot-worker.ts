/** Looks at all files of a root, for `begin-snapshot.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookAtFiles } from '#store/snapshot.ts';
import type { StorePlace } from '#store/store-place.ts';

const { root, cache }: Pick<StorePlace, 'root' | 'cache'> = workerData;
const { states, keep } = lookAtFiles(root, cache);
// Whoever waits for it need not wait for the disk.
parentPort?.postMessage(states.columns, []);
keep();
