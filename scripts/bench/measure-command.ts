/** Runs a command of this project and measures it whole: start of Node, reading, writing, end. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { projectRoot } from '../command.ts';

export interface Usage {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all cores, user and system; processes that the command starts do not count. */
  readonly cpu: number;
  /** The most memory at once, in MB. */
  readonly memory: number;
}

const written = z.strictObject({ cpu: z.number(), memory: z.number() });
const reporter = fileURLToPath(new URL('./report-usage.ts', import.meta.url));

/** Throws with what the command printed if it fails. */
export async function measureCommand(script: string, args: readonly string[], usageFile: string): Promise<Usage> {
  const { CI: _ci, ...inherited } = process.env;
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, path.join('scripts', `${script}.ts`), ...args], {
    cwd: projectRoot,
    env: { ...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', CROSSBEARING_USAGE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (text: string) => (printed = (printed + text).slice(-4000));
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const wall = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${printed}`);
  const usage = written.parse(JSON.parse(await readFile(usageFile, 'utf8')));
  await rm(usageFile);
  return { wall, ...usage };
}
