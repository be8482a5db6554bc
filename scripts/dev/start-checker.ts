/** A thread that checks all content; each call gives what the check command would print. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#core/problem.ts';

export interface Checker {
  /** One at a time: the next call waits for the one before. */
  readonly check: () => Promise<readonly Problem[]>;
  readonly close: () => Promise<unknown>;
}

export function startChecker(root: string): Checker {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: root });
  // A crash rejects the call that waits; the server goes on without problems on its pages.
  worker.on('error', (error) => process.stderr.write(`The check has stopped: ${String(error)}\n`));
  worker.unref();
  let last: Promise<unknown> = Promise.resolve();
  const check = async (): Promise<readonly Problem[]> => {
    worker.postMessage('check', []);
    const [problems]: readonly (readonly Problem[])[] = await once(worker, 'message');
    return problems ?? [];
  };
  return {
    check: () => {
      const result = last.then(check);
      last = result.catch(() => {});
      return result;
    },
    close: () => worker.terminate(),
  };
}
