/** Somebody saves a file while a command reads it: their words stay, and nothing is kept that belongs to neither state. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../scripts/command.ts';
import { listDifferences, readTree, runFaulty } from './run-faulty.ts';

const patience = 300_000;
let folder = '';
let root = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faults-'));
  root = path.join(folder, 'root');
  await cp('tests/fixtures/checks/_valid', root, { recursive: true });
});
afterEach(async () => {
  await rm(cacheFolder(root), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}, patience);

const read = (file: string) => readFile(path.join(root, file), 'utf8');
const write = (file: string, text: string) => writeFile(path.join(root, file), text);

/** Runs a command during which `file` gets other words, right after it was read for the first time. */
async function runWhile(command: string, args: readonly string[], file: string, words: string) {
  const by = path.join(folder, 'saved-by-somebody');
  await writeFile(by, words);
  const fault = { below: [], at: 0, how: 'kill', swap: [path.join(root, file), by] as const };
  return runFaulty(command, ['--root', root, ...args], { fault });
}

test('a seed that grows while ingest reads it is read again', { timeout: patience }, async () => {
  const seed = 'seeds/ferry-strike/later.txt';
  const article = 'Boats sail again\n\nThe first boat left Selby at noon on Thursday, the office said.\n';
  await write(seed, article.slice(0, 30));
  expect(await runWhile('ingest', [], seed, article)).toMatchObject({ code: 0, err: '' });
  expect(await read('content/sources/ferry-strike/boats-sail-again.md')).toContain('left Selby at noon');
  expect(await runFaulty('ingest', ['--root', root, '--check'])).toMatchObject({ code: 0 });
});

test('what a person saves in a source while ingest runs stays', { timeout: patience }, async () => {
  await runFaulty('ingest', ['--root', root]);
  const file = 'content/sources/ferry-strike/wire.md';
  await write('seeds/ferry-strike/wire.txt', (await read('seeds/ferry-strike/wire.txt')).replace('240', '250'));
  const theirs = (await read(file)).replace('label: ', 'label: My ');
  expect(await runWhile('ingest', [], file, theirs)).toMatchObject({ code: 0, err: '' });
  const text = await read(file);
  expect([text.includes('label: My '), text.includes('250 members')]).toEqual([true, true]);
});

test('a check looks again at what somebody saves while it reads', { timeout: patience }, async () => {
  const file = 'content/claims/ferry-strike/third-strike.md';
  const good = await read(file);
  await write(file, good.replace(/^kind: .*\n/m, ''));
  // Files count as known, and are not hashed again before they are read, some time after they were saved.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await runFaulty('check', ['--root', root])).toMatchObject({ code: 1 });
  await rm(path.join(cacheFolder(root), 'store', 'check.bin'));
  expect(await runWhile('check', [], file, good)).toMatchObject({
    code: 0,
    out: expect.stringContaining('No problems'),
  });
  expect(await read(file)).toBe(good);
});

test.each([
  ['check', '--fix'],
  ['confirm', '--all'],
])('%s %s leaves a claim that somebody saves meanwhile', { timeout: patience }, async (command, option) => {
  const file = 'content/claims/ferry-strike/third-strike.md';
  const theirs = `${await read(file)}\nAnother sentence.   \n`;
  await write(file, `${await read(file)}   \n`);
  const ran = await runWhile(command, [option], file, theirs);
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining(`Stopped at ${file}: somebody else changed it`) });
  expect(ran.err).not.toContain('    at ');
  expect(await read(file)).toBe(theirs);
  expect(await runFaulty(command, ['--root', root, option])).toMatchObject({ code: 0 });
  expect(await read(file)).toContain('Another sentence.');
});

test('a build puts no mixture in place, and keeps none', { timeout: patience }, async () => {
  const file = 'content/claims/ferry-strike/third-strike.md';
  const [out, cold] = [path.join(folder, 'dist'), path.join(folder, 'cold')];
  // Then the build has nothing to ingest, after which it would look at all files again.
  await runFaulty('ingest', ['--root', root]);
  expect(await runFaulty('build', ['--root', root, '--out', cold])).toMatchObject({ code: 0 });
  const words = await read(file);
  await write(file, words.replace('is the third', 'is the second'));
  const ran = await runWhile('build', ['--out', out], file, words.replace('is the third', 'is the fourth'));
  expect(ran).toMatchObject({
    code: 1,
    err: `${file} changed while the site was built, so it was not put in place. Run the command again.\n`,
  });
  expect(await readTree(out)).toEqual(new Map());
  // Back to what the hashes said that were taken before the change.
  await write(file, words);
  expect(await runFaulty('build', ['--root', root, '--out', out])).toMatchObject({ code: 0, err: '' });
  expect(listDifferences(await readTree(out), await readTree(cold))).toEqual([]);
});
