/** Runs steps one after the other, several times each, and goes on where one fails. */
import type { Usage } from './measure-process.ts';
import type { Measured } from './results.ts';

export interface Step {
  readonly by: string;
  readonly step: string;
  /** What comes before each run, unmeasured. */
  readonly before?: (time: number) => Promise<unknown>;
  readonly run: (time: number) => Promise<Usage>;
  /** Holds what the run made against what it should have made; throws. */
  readonly after?: (time: number) => Promise<unknown>;
  /** Only the first run is that of the step's name. */
  readonly once?: true;
}

export interface RunOptions {
  readonly runs: number;
  /** No further run is begun once those of a step took this many seconds. */
  readonly within: number;
  readonly tell: (line: string) => void;
  /** Called with each step that is done. */
  readonly keep: (measured: Measured) => Promise<void>;
}

export async function runSteps(steps: readonly Step[], { runs, within, tell, keep }: RunOptions): Promise<void> {
  for (const { by, step, before, run, after, once } of steps) {
    const done: Usage[] = [];
    let failed: string | undefined;
    try {
      for (let time = 0; time < (once ? 1 : runs); time += 1) {
        if (done.reduce((sum, { wall }) => sum + wall, 0) > within) break;
        await before?.(time);
        const usage = await run(time);
        await after?.(time);
        done.push(usage);
      }
    } catch (error) {
      failed = error instanceof Error ? error.message : String(error);
    }
    const times = done.map(({ wall }) => wall.toFixed(2)).join(', ');
    tell(`${by}, ${step}: ${times}${failed === undefined ? '' : ` failed: ${failed}`}`);
    await keep({ by, step, runs: done, ...(failed === undefined ? {} : { failed }) });
  }
}
