/** Runs commands that are killed, or that find the disk full, and looks at what they leave. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../scripts/command.ts';
import type { Fault } from './inject.ts';
import { withoutTurns } from '../scripts/run-script.ts';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Faulty {
  readonly fault?: Fault;
  /** Milliseconds after which the whole group of processes is killed. */
  readonly killAfter?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command of the project in a group of processes of its own. */
export function runFaulty(
  name: string,
  args: readonly string[],
  { fault, killAfter, env = {} }: Faulty = {},
): Promise<Ended> {
  const { CI: _ci, GITHUB_ACTIONS: _actions, VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
  const inject = fault === undefined ? [] : ['--import', path.join(import.meta.dirname, 'inject.ts')];
  const script = path.join(projectRoot, 'scripts', `${name}.ts`);
  const child = spawn(process.execPath, [...inject, script, ...args], {
    cwd: projectRoot,
    detached: true,
    env: {
      ...inherited,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(fault === undefined ? {} : { CROSSBEARING_FAULT: JSON.stringify(fault) }),
      ...env,
    },
  });
  const read = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.err += text));
  const timer = killAfter === undefined ? undefined : setTimeout(() => killGroup(child.pid), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, out: read.out, err: withoutTurns(read.err) });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Every file below a folder with its bytes, by its path; folders without files do not count. */
export async function readTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.toSorted().map(async (file) => [path.relative(folder, file), await readFile(file, 'latin1')] as const),
  );
  return new Map(read);
}

/** Paths at which two trees differ. */
export function listDifferences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

/** Numbers from 1 to `most`, evenly spread; all of them where `count` is no less. */
export function spread(most: number, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => Math.ceil(((at + 0.5) * most) / count));
  return [...new Set(all)];
}
