/** Prepares some seeds at a time, for `prepare-seeds.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Seed } from './model.ts';
import { makePrepare, type SeedGround } from './prepare-seed.ts';

const ground: SeedGround = workerData;
const prepare = makePrepare(ground);

parentPort?.on('message', ({ at, seeds }: { readonly at: number; readonly seeds: readonly Seed[] }) => {
  parentPort?.postMessage({ at, prepared: seeds.map(prepare) }, []);
});
