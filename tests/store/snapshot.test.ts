import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listChangedSince, listChanges, takeSnapshot } from '#store/snapshot.ts';

let root = '';
const at = (file: string) => path.join(root, file);
const cache = () => at('cache/snapshot.json');
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
  expect(listChangedSince(root, cache(), before).toSorted()).toEqual(files);
  // Another process knows of the snapshot only what it says.
  expect(listChangedSince(root, cache(), new Map(before)).toSorted()).toEqual(files);
  expect(listChanges(before, takeSnapshot(root, cache())).toSorted()).toEqual(files);
});
