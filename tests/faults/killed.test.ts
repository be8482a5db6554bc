/**
 * Commands that write content, killed at their writes and at random moments, or refused by the disk: the next run ends with the
 * bytes of one that nobody disturbed, each file is whole at any time, and nothing is left over. `CROSSBEARING_KILLS` is how often
 * each is killed (default: once).
 */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { below as draw, makeRandom } from '../../scripts/bench/random.ts';
import { cacheFolder } from '../../scripts/command.ts';
import { listDifferences, readTree, runFaulty, spread, type Faulty } from './run-faulty.ts';
import { scenes, type Scene } from './scenes.ts';

const kills = Number(process.env['CROSSBEARING_KILLS'] ?? 1);
const patience = 60_000 + kills * 30_000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }), patience);

const codes = ['ENOSPC', 'EROFS', 'EACCES'];
/** The file, what happened, what to do, and no more. */
const refused =
  /^Stopped at \/\S+: (?:the disk is full|it can only be read|permission is missing)\. [^.]+ and run the command again\.\n$/;

const isPart = (file: string) => path.basename(file).startsWith('.') && file.endsWith('.part');

/** A folder of its own with the scene, of which `start` is a copy that is taken once. */
async function open({ command, args }: Scene, start: string) {
  const own = await mkdtemp(path.join(folder, 'run-'));
  await cp(start, own, { recursive: true });
  const root = path.join(own, 'root');
  return {
    read: () => readTree(root),
    run: (faulty?: Faulty) => runFaulty(command, [...args(root), '--root', root], faulty),
    below: [root],
    close: async () => {
      await rm(own, { recursive: true, force: true });
      await rm(cacheFolder(root), { recursive: true, force: true });
    },
  };
}

/** Runs it once undisturbed: what was there before and after, how many writes it took, and how long. */
async function rehearse(scene: Scene, start: string) {
  const { read, run, below, close } = await open(scene, start);
  const before = await read();
  const count = path.join(folder, 'count');
  const started = performance.now();
  const ran = await run({ fault: { below, at: 0, how: 'kill', count } });
  const took = performance.now() - started;
  const after = await read();
  await close();
  return { before, after, ran, took, writes: Number(await readFile(count, 'utf8')) };
}

test.each(Object.entries(scenes))('%s', { timeout: patience }, async (name, scene) => {
  const start = path.join(folder, name.replaceAll(/\W+/g, '-'));
  await mkdir(start);
  await scene.make(path.join(start, 'root'));
  const { before, after, ran, took, writes } = await rehearse(scene, start);
  expect(ran).toMatchObject({ err: ran.err.includes('Fixed') ? ran.err : '', signal: null });
  expect(listDifferences(before, after).length).toBeGreaterThan(1);
  const random = makeRandom(1);
  const moments: readonly Faulty[] = [
    ...spread(writes, Math.ceil(kills / 2)).map((at) => ({ fault: { below: [], at, how: 'kill' } })),
    ...spread(writes, Math.ceil(kills / 20)).map((at, n) => ({ fault: { below: [], at, how: codes[n % 3] ?? '' } })),
    ...Array.from({ length: Math.floor(kills / 2) }, () => ({ killAfter: took * (0.3 + draw(random, 700) / 1000) })),
  ];
  for (const moment of moments) {
    const { read, run, below, close } = await open(scene, start);
    const killed = await run(moment.fault === undefined ? moment : { fault: { ...moment.fault, below } });
    if (moment.fault?.how === 'kill') expect(killed.signal).toBe('SIGKILL');
    else if (moment.fault !== undefined)
      expect(killed).toMatchObject({ code: 1, out: '', err: expect.stringMatching(refused) });
    const left = await read();
    const torn = [...left].filter(
      ([file, bytes]) => !isPart(file) && bytes !== before.get(file) && bytes !== after.get(file),
    );
    expect({ moment, torn: torn.map(([file]) => file) }).toEqual({ moment, torn: [] });
    const again = await run();
    expect({ moment, differ: listDifferences(await read(), after), said: again.err }).toEqual({
      moment,
      differ: [],
      said: ran.err.includes('Fixed') ? again.err : '',
    });
    await close();
  }
});
