/** Runs a program and measures it whole: its start, all that it starts, its end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { projectRoot } from '../command.ts';
import { readChildrenTime, watchMemory } from './process-tree.ts';

export const usageSchema = z.strictObject({
  /** Seconds. */
  wall: z.number(),
  /** Seconds of all cores, user and system, of all processes. */
  cpu: z.number().optional(),
  /** The most memory of all processes at once, in MB. */
  memory: z.number().optional(),
  /** Seconds of steps that the command names itself. */
  steps: z.record(z.string(), z.number()).optional(),
});

export type Usage = z.output<typeof usageSchema>;

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();

/** Ends a process and all that it started. */
export function endTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

process.once('exit', () => {
  for (const child of running) endTree(child, 'SIGKILL');
});

/** In a session of its own, quiet, without what would make it behave as in a workflow. */
export function startProgram({ command, args, cwd, env }: Program): ChildProcess {
  const { CI: _ci, ...inherited } = process.env;
  const quiet = { NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1' };
  const child = spawn(command, args, {
    cwd,
    env: { ...inherited, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

const charactersKept = 2000;

/** Throws with the end of what the program printed if it fails or takes longer than `most` seconds. */
export async function measureProgram(program: Program, most: number): Promise<Usage> {
  const before = readChildrenTime();
  const begin = performance.now();
  const child = startProgram(program);
  const memory = watchMemory(child.pid ?? 0);
  let printed = '';
  const keep = (text: string) => (printed = (printed + text).slice(-charactersKept));
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endTree(child, 'SIGKILL');
  }, most * 1000);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    const wall = (performance.now() - begin) / 1000;
    if (late) throw new Error(`took longer than ${most} s`);
    if (code !== 0) throw new Error(`ended with ${code}: ${printed.trim()}`);
    const after = readChildrenTime();
    return {
      wall,
      cpu: before === undefined || after === undefined ? undefined : after - before,
      memory: memory.stop(),
    };
  } finally {
    clearTimeout(timer);
    memory.stop();
  }
}

const reporter = fileURLToPath(new URL('./report-steps.ts', import.meta.url));

/** A command of this project. */
export function ourProgram(script: string, args: readonly string[]): Program {
  return { command: process.execPath, args: [path.join('scripts', `${script}.ts`), ...args], cwd: projectRoot };
}

export interface Measuring {
  /** For a file in between. */
  readonly folder: string;
  /** Seconds after which the command is given up. */
  readonly most: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The same for a command of this project, with the steps that it names. */
export async function measureOurs(
  script: string,
  args: readonly string[],
  { folder, most, env }: Measuring,
): Promise<Usage> {
  const file = path.join(folder, 'steps.json');
  const program = ourProgram(script, args);
  const usage = await measureProgram(
    { ...program, args: ['--import', reporter, ...program.args], env: { ...env, CROSSBEARING_STEPS: file } },
    most,
  );
  const steps = z.record(z.string(), z.number()).parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(file);
  return { ...usage, steps };
}
