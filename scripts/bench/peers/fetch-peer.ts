/**
 * Fetches a generator into `.cache/tools` when it is first needed: from npm in exact versions, without install scripts,
 * or from Debian, unpacked without being installed. None is a dependency of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../command.ts';
import type { DebianTool, NpmTool, Peer } from './model.ts';

export interface FetchedPeer {
  /** A program by its path, or a script of its packages: then Node runs it. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
  /** Folder of its packages; none for a program that is whole. */
  readonly modules?: string;
}

const toolFolder = path.join(projectRoot, '.cache', 'tools');

function run(command: string, args: readonly string[], cwd: string, env = process.env): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  return stdout;
}

async function fetchFromNpm(name: string, { packages, program }: NpmTool): Promise<FetchedPeer> {
  const versions = packages.map(([, version]) => version);
  const home = path.join(toolFolder, [name, ...new Set(versions)].join('-'));
  const modules = path.join(home, 'node_modules');
  const file = path.join(modules, '.bin', program);
  if (!existsSync(file)) {
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
    const wanted = packages.map((parts) => parts.join('@'));
    run('npm', ['install', '--ignore-scripts', '--save-exact', '--no-audit', '--no-fund', ...wanted], home);
  }
  const script = path.relative(await realpath(modules), await realpath(file));
  return { program: path.join('node_modules', script), env: {}, version: versions[0] ?? '', modules };
}

async function fetchFromDebian(name: string, { debian, program }: DebianTool): Promise<FetchedPeer> {
  const home = path.join(toolFolder, name);
  const file = path.join(home, program);
  if (!existsSync(file)) {
    await mkdir(home, { recursive: true });
    run('apt-get', ['download', ...debian], home);
    const archives = (await readdir(home)).filter((archive) => archive.endsWith('.deb'));
    for (const archive of archives) run('dpkg-deb', ['--extract', archive, home], home);
  }
  const libraries = path.join(home, 'usr', 'lib');
  const folders = (await readdir(libraries)).map((own) => path.join(libraries, own));
  const env = { LD_LIBRARY_PATH: [libraries, ...folders].join(':') };
  return { program: file, env, version: readVersion(run(file, ['version'], home, { ...process.env, ...env })) };
}

function readVersion(printed: string): string {
  return /(?<!\d)\d{1,4}(?:\.\d{1,4}){1,3}/.exec(printed)?.[0] ?? 'unknown';
}

/** @throws where it cannot be had, without a network for example */
export async function fetchPeer({ name, tool }: Peer): Promise<FetchedPeer> {
  await mkdir(toolFolder, { recursive: true });
  if ('packages' in tool) return fetchFromNpm(name, tool);
  return fetchFromDebian(name, tool).catch((error: unknown) => {
    const command = path.basename(tool.program);
    const { status, stdout } = spawnSync(command, ['version'], { encoding: 'utf8' });
    // Where there are no packages of Debian, the one that is installed will do.
    if (status !== 0) throw error;
    return { program: command, env: {}, version: readVersion(stdout) };
  });
}
