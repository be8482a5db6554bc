/** Work on all cores: pieces that do not need each other, each given to whichever worker thread is free. */
import { Worker } from 'node:worker_threads';

/**
 * A thread may else hold 128 MB of what it no longer needs before it cleans up. What our workers make for one piece of work is
 * forgotten with it, so cleaning more often takes them no longer: at 96, 48 and 24 the CPU time of comparing was the same.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24 } as const;

/**
 * Ends when every piece is done; fails, and stops all workers, where one fails.
 * @param module the worker: it answers each message with one message
 * @param ground what every piece needs, plain data; the worker's `workerData`
 * @param take is called with each answer, in the order in which they come
 */
export async function shareWork<Work, Answer>(
  module: URL,
  ground: unknown,
  pieces: Iterable<Work>,
  count: number,
  take: (answer: Answer) => void,
): Promise<void> {
  const waiting = pieces[Symbol.iterator]();
  const workers = Array.from({ length: count }, () => new Worker(module, { workerData: ground, resourceLimits }));
  const runs = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        const give = () => {
          const { value, done } = waiting.next();
          if (done === true) resolve();
          else worker.postMessage(value, []);
        };
        worker.on('message', (answer: Answer) => {
          take(answer);
          give();
        });
        worker.once('error', reject);
        give();
      }),
  );
  try {
    await Promise.all(runs);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
