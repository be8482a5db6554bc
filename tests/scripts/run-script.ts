import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../scripts/command.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Leaves out that a build waited for one of another test: builds of one project take turns, and tests run beside each other. */
export const withoutTurns = (text: string): string =>
  text.replaceAll(/^Waiting for another build to end \(process \d+\)\.\n/gm, '');

/** Runs a command of the project as a person would, with colours off and without `CI` and `GITHUB_ACTIONS` of the environment. */
export function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { CI: _ci, GITHUB_ACTIONS: _actions, VITEST: _vitest, NODE_ENV: _mode, ...inherited } = process.env;
  const child = spawn(process.execPath, [path.join(projectRoot, 'scripts', `${name}.ts`), ...args], {
    cwd: projectRoot,
    env: { ...inherited, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const read = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (read.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (read.err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out: read.out, err: withoutTurns(read.err) }));
  });
}
