/** Takes a snapshot of a root while the build does other work, for `prepare-content.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { signSnapshot, takeSnapshot } from '#store/snapshot.ts';
import type { StorePlace } from '#store/store-place.ts';

const { root, cache }: StorePlace = workerData;
parentPort?.postMessage(signSnapshot(takeSnapshot(root, cache)), []);
