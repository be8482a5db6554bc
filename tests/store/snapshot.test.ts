import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAsRead } from '#store/look-again.ts';
import { listChangedSince, listChanges, takeSnapshot } from '#store/snapshot.ts';

let root = '';
const at = (file: string) => path.join(root, file);
const cache = () => at('cache');
const past = new Date(Date.now() - 3_600_000);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  await mkdir(at('content/claims'), { recursive: true });
  await mkdir(at('seeds'));
  for (const file of ['content/claims/a.md', 'content/site.yaml', 'seeds/s.txt']) await writeFile(at(file), 'one');
});
afterEach(() => rm(root, { recursive: true }));

const changes: Readonly<Record<string, readonly [change: () => Promise<unknown>, files: readonly string[]]>> = {
  nothing: [async () => {}, []],
  'a file was saved with the same bytes': [() => writeFile(at('seeds/s.txt'), 'one'), []],
  'as many bytes, and the time put back': [
    async () => {
      await writeFile(at('seeds/s.txt'), 'two');
      await utimes(at('seeds/s.txt'), past, past);
    },
    ['seeds/s.txt'],
  ],
  'a file is new': [() => writeFile(at('content/claims/b.md'), ''), ['content/claims/b.md']],
  'a file is gone': [() => rm(at('content/site.yaml')), ['content/site.yaml']],
  'a file has another name': [
    () => rename(at('content/claims/a.md'), at('content/claims/c.md')),
    ['content/claims/a.md', 'content/claims/c.md'],
  ],
  'a folder is new': [() => mkdir(at('content/docs')), ['content/docs']],
  'a link stands where a folder was': [
    async () => {
      await rm(at('content/claims'), { recursive: true });
      await symlink(at('seeds'), at('content/claims'));
    },
    ['content/claims/a.md'],
  ],
  'a link stands where a file was': [
    async () => {
      await rm(at('seeds/s.txt'));
      await symlink(at('content/site.yaml'), at('seeds/s.txt'));
    },
    ['seeds/s.txt'],
  ],
};

test.each(Object.entries(changes))('what changed since: %s', async (_name, [change, files]) => {
  const before = takeSnapshot(root, cache());
  await change();
  expect(isAsRead(root, before, () => true)).toBe(files.length === 0);
  expect(listChangedSince(root, cache(), before).toSorted()).toEqual(files);
  // Another process knows of the snapshot only what it says.
  expect(listChangedSince(root, cache(), new Map(before)).toSorted()).toEqual(files);
  expect(listChanges(before, takeSnapshot(root, cache())).toSorted()).toEqual(files);
});

test('what was read is as it was, also where the times of folders tell', async () => {
  // Later changes show in times, so that folders are not listed.
  await sleep(2100);
  const before = takeSnapshot(root, cache());
  const same = () => isAsRead(root, before, (file) => file === 'seeds/s.txt');
  expect(same()).toBe(true);
  await writeFile(at('content/site.yaml'), 'two');
  expect(same()).toBe(true);
  await writeFile(at('seeds/s.txt'), 'two');
  expect(same()).toBe(false);
  await writeFile(at('seeds/s.txt'), 'one');
  expect(same()).toBe(true);
  await writeFile(at('content/claims/b.md'), '');
  expect(same()).toBe(false);
  await rm(at('content/claims/b.md'));
  expect(same()).toBe(true);
  await rename(at('content/claims/a.md'), at('content/claims/c.md'));
  expect(same()).toBe(false);
});
