import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIngest } from '#ingest/run-ingest.ts';
import { checkRoot, fixtures } from '../checks/overlay.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-mark-'));
  await cp(path.join(fixtures, '_valid'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const claim = 'content/claims/ferry-strike/third-strike.md';
const correct = async (from: string, to: string) => {
  const seed = path.join(root, 'seeds/ferry-strike/herald.txt');
  const text = await readFile(seed, 'utf8');
  expect(text).toContain(from);
  await writeFile(seed, text.replace(from, to));
  return runIngest(root);
};
const review = async () => (await checkRoot(root)).filter(({ ruleId }) => ruleId === 'needs-review');

test('a seed that is corrected where a claim cites it marks the claim, and only that one', async () => {
  expect((await correct('240 members', '260 members')).review).toEqual([claim]);
  expect((await review()).map(({ file }) => file)).toEqual([claim]);
  expect((await runIngest(root)).files).toEqual([]);
});

test('a correction elsewhere in the source marks nothing', async () => {
  const before = await readFile(path.join(root, claim), 'utf8');
  expect((await correct('talks over night shifts', 'talks over wages')).review).toBeUndefined();
  expect(await readFile(path.join(root, claim), 'utf8')).toBe(before);
  expect(await review()).toEqual([]);
});
