/** Steps of a whole command, by function of the program. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { Profiler } from 'node:inspector';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { projectRoot } from '../../scripts/command.ts';
import { countingOptions } from './count-steps.ts';

/** With one processor no thread is started whose loading would count too. */
const machine = pathToFileURL(path.join(projectRoot, 'scripts', 'reproduce', 'vary-machine.ts')).href;
const oneProcessor = { CROSSBEARING_VARY: JSON.stringify({ processors: 1 }) };

/**
 * Runs `scripts/<name>.ts` and counts for each function how often that block of it ran which ran most often. Not their sum: V8 lists
 * a block only where it ran more or less often than the one around it, so that one odd input in a thousand can double the sum.
 * Functions are those below `src/` and `scripts/`, and of the bundled pages.
 */
export async function countCommand(name: string, args: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'steps-'));
  try {
    const { CI: _ci, GITHUB_ACTIONS: _actions, VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
    const script = path.join(projectRoot, 'scripts', `${name}.ts`);
    await promisify(execFile)(process.execPath, [...countingOptions, `--import=${machine}`, script, ...args], {
      cwd: projectRoot,
      env: { ...inherited, ...oneProcessor, NODE_V8_COVERAGE: folder },
    });
    const steps = new Map<string, number>();
    for (const file of await readdir(folder)) {
      const written: { readonly result: readonly Profiler.ScriptCoverage[] } = JSON.parse(
        await readFile(path.join(folder, file), 'utf8'),
      );
      for (const { url, functions } of written.result) {
        const [, below] = /\/((?:src|scripts|program)\/[^?]*)$/.exec(url) ?? [];
        if (below === undefined || url.includes('/node_modules/')) continue;
        for (const one of functions) {
          const key = `${below} ${one.functionName} at ${one.ranges[0]?.startOffset ?? 0}`;
          steps.set(key, (steps.get(key) ?? 0) + Math.max(...one.ranges.map(({ count }) => count)));
        }
      }
    }
    return steps;
  } finally {
    await rm(folder, { recursive: true });
  }
}
