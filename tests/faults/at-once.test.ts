/** Two commands at once end with what one after the other leaves. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../scripts/command.ts';
import { listDifferences, readTree, runFaulty } from './run-faulty.ts';

const patience = 600_000;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
});
afterEach(async () => {
  for (const name of await readdir(folder))
    await rm(cacheFolder(path.join(folder, name)), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}, patience);

/** Content in which ingest, fixes and a build have something to do. */
async function makeRoot(name: string): Promise<string> {
  const root = path.join(folder, name);
  await cp('tests/fixtures/checks/_valid', root, { recursive: true });
  const claim = path.join(root, 'content/claims/ferry-strike/third-strike.md');
  await writeFile(claim, `${await readFile(claim, 'utf8')}   \n`);
  await writeFile(
    path.join(root, 'seeds/ferry-strike/later.txt'),
    'Boats sail again\n\nThe first boat left Selby at noon on Thursday, the office said.\n',
  );
  return root;
}

const waits = /^(?:Waiting for another [^\n]+ \(process \d+\)\.\n)*(?:[^\n]*(?:took|put|Fixed)[^\n]*\n)*$/;

test('ingest and check --fix', { timeout: patience }, async () => {
  const [one, other] = [await makeRoot('one'), await makeRoot('other')];
  const commands = [
    ['ingest', []],
    ['check', ['--fix']],
    ['ingest', []],
  ] as const;
  for (const [name, args] of commands) await runFaulty(name, ['--root', one, ...args]);
  const ended = await Promise.all(commands.map(([name, args]) => runFaulty(name, ['--root', other, ...args])));
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  for (const { err } of ended) expect(err).not.toContain('    at ');
  expect(listDifferences(await readTree(one), await readTree(other))).toEqual([]);
});

test('two builds, and an ingest', { timeout: patience }, async () => {
  const [one, other] = [await makeRoot('one'), await makeRoot('other')];
  const out = path.join(folder, 'dist');
  const build = (root: string, to: string) => runFaulty('build', ['--root', root, '--out', to]);
  expect(await build(one, path.join(folder, 'alone'))).toMatchObject({ code: 0 });
  const ended = await Promise.all([build(other, out), build(other, out), runFaulty('ingest', ['--root', other])]);
  for (const { code, err } of ended) {
    // One whose content the other two still wrote says so and leaves the site.
    if (code === 0) expect(err).toMatch(waits);
    else expect(err).toContain('changed while the site was built');
  }
  expect(ended.some(({ code }) => code === 0)).toBe(true);
  expect(listDifferences(await readTree(one), await readTree(other))).toEqual([]);
  expect(await build(other, out)).toMatchObject({ code: 0, err: '' });
  expect(listDifferences(await readTree(out), await readTree(path.join(folder, 'alone')))).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.startsWith('dist.'))).toEqual([]);
});
