/** Builds on a disk that is full, or that may only be read: the old site stays, the message says what to do, the next build is whole. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '../../scripts/command.ts';
import { listDifferences, readTree, runFaulty, type Faulty } from './run-faulty.ts';

const patience = 600_000;
let folder = '';
let root = '';
let out = '';
let disk = '';

/** A disk of a few kilobytes, or what the system says against it. */
function mountSmall(): string {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String(error).split('\n', 1).join('');
  }
}

let unmounted = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
  root = path.join(folder, 'root');
  out = path.join(folder, 'dist');
  disk = path.join(folder, 'disk');
  await cp('tests/fixtures/checks/_valid', root, { recursive: true });
  await mkdir(disk);
  unmounted = mountSmall();
}, patience);
afterAll(async () => {
  if (unmounted === '') execFileSync('umount', [disk]);
  await rm(cacheFolder(root), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}, patience);

const build = (faulty?: Faulty, to = out) => runFaulty('build', ['--root', root, '--out', to], faulty);
const claim = 'content/claims/ferry-strike/third-strike.md';
const stops = /^Stopped at \/\S+: [^.\n]+\. [^.\n]+ and run the command again\.\n$/;

test('the old site stays when the disk is full or read-only', { timeout: patience }, async () => {
  expect(await build()).toMatchObject({ code: 0, err: '' });
  const old = await readTree(out);
  const text = await readFile(path.join(root, claim), 'utf8');
  await writeFile(path.join(root, claim), text.replace('is the third', 'is the third one'));
  const fresh = `${out}.new-`;
  for (const [how, below, at] of [
    ['ENOSPC', [cacheFolder(root)], 1],
    ['ENOSPC', [folder], 40],
    ['EROFS', [cacheFolder(root)], 1],
    ['EACCES', [folder], 30],
  ] as const) {
    const ended = await build({ fault: { below, at, how } });
    expect({ how, ended }).toMatchObject({ ended: { code: 1, err: expect.stringMatching(stops) } });
    expect(ended.out + ended.err).not.toContain(' at file:');
    expect(listDifferences(await readTree(out), old)).toEqual([]);
    // Where nothing can be written nothing can be removed either: the next build does so.
    if (how !== 'ENOSPC') continue;
    expect([...(await readTree(folder)).keys()].filter((file) => path.join(folder, file).startsWith(fresh))).toEqual(
      [],
    );
  }
  expect(await build()).toMatchObject({ code: 0, err: '' });
  const site = await readTree(out);
  const cold = path.join(folder, 'cold');
  await rm(cacheFolder(root), { recursive: true });
  expect(await build(undefined, cold)).toMatchObject({ code: 0, err: '' });
  expect(listDifferences(site, await readTree(cold))).toEqual([]);
});

test('a disk that is really full', { timeout: patience }, async (context) => {
  if (unmounted !== '') {
    process.stdout.write(`Not tested on a small disk: ${unmounted}\n`);
    context.skip();
  }
  const ended = await build(undefined, path.join(disk, 'dist'));
  expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(stops) });
  expect(ended.err).toContain('the disk is full');
  expect(await readTree(disk)).toEqual(new Map());
});
