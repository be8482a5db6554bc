/** Prepares seeds on all cores: none needs another. */
import { availableParallelism } from 'node:os';
import { shareWork } from '#threads/share-work.ts';
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
  const starts = Array.from({ length: Math.ceil(seeds.length / seedsAtATime) }, (_, index) => index * seedsAtATime);
  const pieces = starts.map((at) => ({ at, seeds: seeds.slice(at, at + seedsAtATime) }));
  let done = 0;
  const module = new URL('./prepare-worker.ts', import.meta.url);
  await shareWork(module, ground, pieces, count, ({ at, prepared }: Batch) => {
    batches[at / seedsAtATime] = prepared;
    for (let each = 0; each < prepared.length; each += 1) progress((done += 1), seeds.length);
  });
  return batches.flat();
}
