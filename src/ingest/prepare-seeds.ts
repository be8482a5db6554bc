/** Prepares seeds on all cores: none needs another. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Seed } from './model.ts';
import { makePrepare, type PreparedSeed, type SeedGround } from './prepare-seed.ts';

/** Called now and then with how many seeds are done. */
export type Progress = (done: number, all: number) => void;

/** Starting a worker takes as long as preparing about this many. */
const seedsPerWorker = 100;
/** Seeds that a worker gets at a time. */
const seedsAtATime = 25;

interface Batch {
  readonly at: number;
  readonly prepared: readonly PreparedSeed[];
}

/** In the order of the seeds. */
export async function prepareSeeds(
  seeds: readonly Seed[],
  ground: SeedGround,
  progress: Progress = () => undefined,
): Promise<readonly PreparedSeed[]> {
  const count = Math.min(availableParallelism(), Math.floor(seeds.length / seedsPerWorker));
  if (count < 2) {
    const prepare = makePrepare(ground);
    return seeds.map((seed, index) => {
      progress(index + 1, seeds.length);
      return prepare(seed);
    });
  }
  const batches: (readonly PreparedSeed[])[] = [];
  let next = 0;
  let done = 0;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), { workerData: ground });
    return new Promise<void>((resolve, reject) => {
      const give = () => {
        const at = next;
        next += seedsAtATime;
        if (at < seeds.length) return worker.postMessage({ at, seeds: seeds.slice(at, at + seedsAtATime) }, []);
        return void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', ({ at, prepared }: Batch) => {
        batches[at / seedsAtATime] = prepared;
        for (let each = 0; each < prepared.length; each += 1) progress((done += 1), seeds.length);
        give();
      });
      worker.once('error', reject);
      give();
    });
  });
  await Promise.all(workers);
  return batches.flat();
}
