/** Runs a target in a thread, and ends it when one input takes too long or too much memory. */
import { Worker } from 'node:worker_threads';
import type { FuzzMessage, FuzzTask } from './task.ts';

/** One input of some kilobytes runs in milliseconds; on a machine that is busy with other things it may take a hundred times that. */
const longestRun = 20_000;
const mostMemory = 1500;
/** Inputs are shorter than this. */
const sharedBytes = 8 + 8192;

export interface Finding {
  readonly input: Uint8Array;
  readonly reason: string;
}

export interface FuzzReport {
  readonly runs: number;
  readonly corpus: number;
  readonly coverage: number;
  readonly findings: readonly Finding[];
}

export function runTarget(task: Omit<FuzzTask, 'shared'>): Promise<FuzzReport> {
  const shared = new SharedArrayBuffer(sharedBytes);
  const state = new Int32Array(shared, 0, 2);
  const findings: Finding[] = [];
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
    workerData: { ...task, shared },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const current = () => new Uint8Array(shared.slice(8, 8 + (state[0] ?? 0)));
  return new Promise((resolve) => {
    let known = { runs: 0, corpus: 0, coverage: 0 };
    let last = { run: -1, since: performance.now() };
    const watch = setInterval(() => {
      const run = state[1] ?? 0;
      if (run !== last.run) last = { run, since: performance.now() };
      else if (run > 0 && performance.now() - last.since > longestRun) {
        findings.push({ input: current(), reason: `one input ran for more than ${longestRun / 1000} s` });
        void worker.terminate();
      }
    }, 500);
    worker.on('message', (message: FuzzMessage) => {
      if (message.kind === 'failure') findings.push({ input: message.input, reason: message.reason });
      else known = { runs: message.runs, corpus: message.corpus, coverage: message.coverage };
    });
    worker.on('error', (error: Error) => void findings.push({ input: current(), reason: error.message }));
    worker.on('exit', () => {
      clearInterval(watch);
      resolve({ ...known, runs: known.runs || (state[1] ?? 0), findings });
    });
  });
}
