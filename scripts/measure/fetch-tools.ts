/**
 * The heavy tools of `npm run measure`, fetched by name and exact version when they are first needed: Lighthouse alone
 * is 114 packages and 176 MB, more than all else that the program is developed with.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../command.ts';

const tools = {
  lighthouse: { version: '13.5.0', file: 'cli/index.js' },
  'vnu-jar': { version: '26.9.27', file: 'build/dist/vnu.jar' },
  datapackage: { version: '1.1.10', file: 'lib/index.js' },
} as const;

export type Tool = keyof typeof tools;

/** Where the tool's file lies; `undefined` if it cannot be had, without a network for example. */
export async function fetchTool(name: Tool): Promise<string | undefined> {
  const { version, file } = tools[name];
  return fetchPackage(name, version, file);
}

/** Where a file of a package lies that is fetched from npm when it is first needed, without running its scripts. */
export async function fetchPackage(name: string, version: string, file: string): Promise<string | undefined> {
  const home = path.join(projectRoot, '.cache', 'tools', `${name}-${version}`);
  const program = path.join(home, 'node_modules', name, file);
  if (existsSync(program)) return program;
  process.stderr.write(`Fetching ${name} ${version} into ${home} …\n`);
  await mkdir(home, { recursive: true });
  await writeFile(path.join(home, 'package.json'), '{ "private": true }\n');
  spawnSync('npm', ['install', '--ignore-scripts', '--save-exact', `${name}@${version}`], {
    cwd: home,
    stdio: 'ignore',
  });
  return existsSync(program) ? program : undefined;
}
