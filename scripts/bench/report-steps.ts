/** Loaded into a command of ours that is measured: writes how long its steps took when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { stepPrefix } from '../build/timed.ts';

const file = process.env['CROSSBEARING_STEPS'];

// Worker threads load this too.
if (isMainThread && file !== undefined) {
  process.once('exit', () => {
    const steps: Record<string, number> = {};
    for (const { name, duration } of performance.getEntriesByType('measure')) {
      if (!name.startsWith(stepPrefix)) continue;
      const step = name.slice(stepPrefix.length);
      steps[step] = (steps[step] ?? 0) + duration / 1000;
    }
    writeFileSync(file, JSON.stringify(steps));
  });
}
