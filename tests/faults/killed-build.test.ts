/**
 * Builds that are killed: the old site is served until the new one is whole, and the next build ends with the bytes of one from
 * nothing. `CROSSBEARING_KILLS` is how often one is killed (default: once); a whole build follows every tenth.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { below as draw, makeRandom } from '../../scripts/bench/random.ts';
import { cacheFolder, projectRoot } from '../../scripts/command.ts';
import { listDifferences, readTree, runFaulty, type Faulty } from './run-faulty.ts';

const kills = Number(process.env['CROSSBEARING_KILLS'] ?? 1);
const killsToBuild = 10;
const patience = 300_000 + kills * 60_000;

let folder = '';
let root = '';
let out = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
  root = path.join(folder, 'root');
  out = path.join(folder, 'dist');
  await cp('tests/fixtures/checks/_valid', root, { recursive: true });
});
afterAll(async () => {
  await rm(cacheFolder(root), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}, patience);

const build = (faulty?: Faulty, to = out) => runFaulty('build', ['--root', root, '--out', to], faulty);

const claim = 'content/claims/ferry-strike/third-strike.md';
const versions = ['The strike is the third of the year.', 'The strike is the third one of this year.'];

/** Changes a word that stands on many pages. */
async function edit(version: number): Promise<void> {
  const text = await readFile(path.join(root, claim), 'utf8');
  await writeFile(path.join(root, claim), text.replace(/claim: .*/, `claim: ${versions[version]}`));
}

async function buildFromNothing(version: number): Promise<ReadonlyMap<string, string>> {
  await edit(version);
  await rm(cacheFolder(root), { recursive: true, force: true });
  const to = path.join(folder, `whole-${version}`);
  expect(await build(undefined, to)).toMatchObject({ code: 0, err: '' });
  return readTree(to);
}

/** Names that a build leaves nowhere. */
async function listLeft(): Promise<readonly string[]> {
  const beside = (await readdir(folder)).filter((name) => name.startsWith('dist.'));
  const kept = await readdir(cacheFolder(root), { recursive: true });
  const shared = ['fonts', 'programs', 'commands'].map((name) => readdir(path.join(projectRoot, '.cache', name)));
  return [...beside, ...[...kept, ...(await Promise.all(shared)).flat()].filter((name) => /\.part$|\.lock/.test(name))];
}

test('a killed build leaves the old site, and the next one makes the new', { timeout: patience }, async () => {
  const whole = [await buildFromNothing(0), await buildFromNothing(1)];
  expect(listDifferences(whole[0] ?? new Map(), whole[1] ?? new Map()).length).toBeGreaterThan(1);
  const count = path.join(folder, 'count');
  const started = performance.now();
  const below = [folder, cacheFolder(root)];
  expect(await build({ fault: { below, at: 0, how: 'kill', count } })).toMatchObject({ code: 0, err: '' });
  const took = performance.now() - started;
  const writes = Number(await readFile(count, 'utf8'));
  const random = makeRandom(1);
  for (let n = 0; n < kills; n += 1) {
    await edit(n % 2);
    const at = 1 + draw(random, writes);
    const moment =
      n % 2 === 0 ? { fault: { below, at, how: 'kill' } } : { killAfter: took * (draw(random, 100) / 100) };
    const ended = await build(moment);
    // Killed between the two renames, the old site stands beside its place until the next command puts it back (see below).
    const aside = (await readdir(folder)).find((name) => name.startsWith('dist.old-'));
    const isBetween = aside !== undefined && !(await readdir(folder)).includes('dist');
    const served = await readTree(isBetween ? path.join(folder, aside) : out);
    const differ = whole.map((tree) => listDifferences(served, tree));
    // A build that was faster than its end has put its site in place.
    expect({ moment, ended, isWhole: differ.some(({ length }) => length === 0) }).toMatchObject({ isWhole: true });
    if (n % killsToBuild !== killsToBuild - 1 && n !== kills - 1) continue;
    expect(await build()).toMatchObject({ code: 0 });
    const differs = listDifferences(await readTree(out), whole[n % 2] ?? new Map());
    expect({ moment, differs, left: await listLeft() }).toEqual({ moment, differs: [], left: [] });
  }
});

test(
  'killed between the two renames, the old site comes back with the next command',
  { timeout: patience },
  async () => {
    expect(await build()).toMatchObject({ code: 0 });
    const site = await readTree(out);
    await edit(0);
    const moving = { below: [out], at: 1, how: 'kill' };
    await build({ fault: moving });
    expect(await readdir(folder)).toContainEqual(expect.stringMatching(/^dist\.old-/));
    // Whatever comes next, also a check that fails.
    await writeFile(path.join(root, claim), '---\n---\n');
    expect(await build()).toMatchObject({ code: 1 });
    expect(listDifferences(await readTree(out), site)).toEqual([]);
  },
);
