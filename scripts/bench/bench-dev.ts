/** The dev server on a made-up collection. */
import { rm } from 'node:fs/promises';
import { cacheFolder } from '../command.ts';
import { measureDev, type DevTimes } from './dev-server.ts';
import { ours } from './results.ts';
import type { RunOptions } from './run-steps.ts';

const editsEach = 3;
const firstEdit = 300;

/** Started once with nothing kept, and then as often as wanted with what the last start left. */
export async function benchDev(root: string, most: number, { runs, tell, keep }: RunOptions): Promise<void> {
  const starts: DevTimes[] = [];
  let failed: string | undefined;
  try {
    await rm(cacheFolder(root), { recursive: true, force: true });
    for (let time = 0; time <= runs; time += 1) {
      const firstTime = firstEdit + time * editsEach;
      starts.push(await measureDev(root, { edits: editsEach, firstTime, most }));
    }
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const [first, ...others] = starts;
  const steps = [
    { step: 'dev-first', runs: first === undefined ? [] : [first.ready] },
    { step: 'dev', runs: others.map(({ ready }) => ready) },
    { step: 'dev-edit', runs: starts.flatMap(({ edits }) => edits) },
  ];
  for (const { step, runs: done } of steps) {
    const times = done.map(({ wall }) => wall.toFixed(2)).join(', ');
    tell(`${ours}, ${step}: ${times}${failed === undefined ? '' : ` failed: ${failed}`}`);
    await keep({ by: ours, step, runs: done, ...(failed === undefined ? {} : { failed }) });
  }
}
