/** Prepares some seeds at a time, for `prepare-seeds.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Seed } from './model.ts';
import { makePrepare, type SeedGround } from './prepare-seed.ts';

/** Made with the first seeds: the module can be loaded without a worker. */
let prepare: ReturnType<typeof makePrepare> | undefined;

parentPort?.on('message', ({ at, seeds }: { readonly at: number; readonly seeds: readonly Seed[] }) => {
  const ground: SeedGround = workerData;
  prepare ??= makePrepare(ground);
  parentPort?.postMessage({ at, prepared: seeds.map(prepare) }, []);
});
