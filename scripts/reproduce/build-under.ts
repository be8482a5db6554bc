/** One build as it would be on another machine. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashFiles } from '../build/hash-site.ts';
import { listFiles } from '../build/output-folder.ts';
import { projectRoot } from '../command.ts';
import type { Variation } from './vary-machine.ts';

export interface BuildPlace {
  /** The folder of the program. */
  readonly program: string;
  readonly root: string;
  readonly out: string;
}

export interface BuildMachine {
  readonly env?: Readonly<Record<string, string>>;
  readonly vary?: Variation;
  /** The program `node` and what stands before it, such as `unshare -rn`. */
  readonly command?: readonly [string, ...string[]];
}

export interface BuildResult {
  readonly code: number | null;
  /** What was printed, in the order in which it came. */
  readonly printed: string;
}

/** What `node --import` loads first. */
export const variation = pathToFileURL(path.join(projectRoot, 'scripts', 'reproduce', 'vary-machine.ts')).href;

export function buildUnder(place: BuildPlace, machine: BuildMachine): Promise<BuildResult> {
  const { CI: _ci, VITEST: _vitest, NODE_ENV: _mode, CROSSBEARING_ROOT: _root, ...whole } = process.env;
  // Set by tests and their like; a build has to keep to itself without them.
  const { ASTRO_TELEMETRY_DISABLED: _told, ...inherited } = whole;
  const [program, ...before] = machine.command ?? [process.execPath];
  const script = path.join(place.program, 'scripts', 'build.ts');
  const child = spawn(program, [...before, `--import=${variation}`, script, '--root', place.root, '--out', place.out], {
    cwd: place.program,
    env: { ...inherited, NO_COLOR: '1', CROSSBEARING_VARY: JSON.stringify(machine.vary ?? {}), ...machine.env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, printed }));
  });
}

/** The hash of every file of a built site, its list of hashes too. */
export const hashBuilt = async (out: string): Promise<Map<string, string>> => hashFiles(out, listFiles(out));

/** Files that only one of two sites has, or that differ. */
export function listDifferent(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}
