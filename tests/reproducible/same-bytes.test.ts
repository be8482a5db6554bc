/**
 * The short form of `npm run reproduce`: one site built twice, on machines that differ in all that does not need another
 * Node. The second one has no network, where the system lets a test make such a machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashListFile, writeHashList } from '../../scripts/build/hash-site.ts';
import { projectRoot } from '../../scripts/command.ts';
import {
  buildUnder,
  hashBuilt,
  listDifferent,
  variation,
  type BuildMachine,
} from '../../scripts/reproduce/build-under.ts';
import { circumstances } from '../../scripts/reproduce/circumstances.ts';
import { writeCollection } from '../../scripts/bench/write-collection.ts';

/** Enough stories that two workers compare them where there are two processors. */
const size = { stories: 16, sources: 2, claims: 1, actors: 6, outlets: 3 };
/** With all that a site has only where it is asked for: cards, feeds, the form. */
const settings = `title: Quay
url: https://quay.example
base: /check/
admin: true
repository: { url: https://github.com/example/quay }
`;
const patience = 600_000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(projectRoot, '.cache', 'same-bytes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(name: string, machine: BuildMachine): Promise<Map<string, string>> {
  const root = path.join(folder, `root ${name}`);
  await writeCollection(root, size);
  await writeFile(path.join(root, 'content/site.yaml'), settings);
  const out = path.join(folder, `site-${name}`);
  const { code, printed } = await buildUnder({ program: projectRoot, root, out }, machine);
  expect({ code, printed }).toMatchObject({ code: 0 });
  return hashBuilt(out);
}

const alone: readonly [string, ...string[]] = ['unshare', '--map-root-user', '--net', process.execPath];
const canBeAlone = spawnSync(alone[0], [...alone.slice(1), '--version']).status === 0;

/** Serves a site under the eyes of the log until it is ready, and gives what was printed. */
async function preview(log: string): Promise<string> {
  const args = [`--import=${variation}`, 'scripts/preview.ts', '--out', path.join(folder, 'site-a'), '--port', '4389'];
  const { NODE_ENV: _mode, VITEST: _vitest, ASTRO_TELEMETRY_DISABLED: _told, ...inherited } = process.env;
  const env = { ...inherited, CROSSBEARING_VARY: JSON.stringify({ refuseNetwork: log }) };
  const server = spawn(process.execPath, args, { cwd: projectRoot, env });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes('http:')) server.kill();
    });
  }
  await once(server, 'close');
  return printed;
}

test(
  'build and preview ask nothing of any network, and a build gives the same bytes on another machine',
  { timeout: patience },
  async () => {
    const log = path.join(folder, 'network.log');
    const first = await build('a', { vary: { processors: 2, refuseNetwork: log }, env: { TZ: 'UTC', LC_ALL: 'C' } });
    expect(await preview(log)).toContain('http:');
    expect(existsSync(log) ? await readFile(log, 'utf8') : '').toBe('');

    const env = Object.fromEntries(circumstances.flatMap(({ env: own = {} }) => Object.entries(own)));
    const vary = { order: 7, processors: 1, days: 400 };
    if (!canBeAlone)
      process.stderr.write('No empty network here (unshare is refused), so the second build has this one.\n');
    const second = await build('elsewhere', { vary, env, ...(canBeAlone ? { command: alone } : {}) });
    expect(listDifferent(first, second)).toEqual([]);
    expect(first.size).toBeGreaterThan(200);
    expect([...first.keys()]).toEqual(expect.arrayContaining(['admin/index.html', 'feed.xml']));

    const list = await readFile(path.join(folder, 'site-a', hashListFile), 'utf8');
    expect(list).toBe(writeHashList(first).text);
  },
);
