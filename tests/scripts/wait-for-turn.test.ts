import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForTurn } from '../../scripts/build/wait-for-turn.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the second waits for the first, and says for whom', async () => {
  const lock = path.join(folder, 'deep', 'lock');
  const release = await waitForTurn(lock);
  const order: string[] = [];
  const second = waitForTurn(lock, (pid) => order.push(`waits for ${pid}`)).then((done) => {
    order.push('second');
    return done();
  });
  await vi.waitUntil(() => order.length > 0, { timeout: 20_000 });
  order.push('first ends');
  await release();
  await second;
  expect(order).toEqual([`waits for ${process.pid}`, 'first ends', 'second']);
  expect(existsSync(lock)).toBe(false);
});

const longAgo = new Date('2020-01-01');

test.each([
  ['a process that is gone', String(2 ** 30)],
  // Other systems do not tell when a process started.
  ...(process.platform === 'linux' ? [['one that had the number of a process that runs', `${process.pid}-1`]] : []),
  ['nobody: its maker was killed before it wrote', ''],
  ['nobody in words', 'what is this'],
])('a lock of %s is taken over', async (_, words) => {
  const lock = path.join(folder, 'lock');
  await writeFile(lock, words);
  await utimes(lock, longAgo, longAgo);
  await writeFile(`${lock}.break`, '');
  await utimes(`${lock}.break`, longAgo, longAgo);
  await (
    await waitForTurn(lock)
  )();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that find the lock of a killed one, one works at a time', async () => {
  const lock = path.join(folder, 'lock');
  await writeFile(lock, String(2 ** 30));
  let working = 0;
  const most: number[] = [];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const release = await waitForTurn(lock);
      most.push((working += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      working -= 1;
      await release();
    }),
  );
  expect(most).toEqual(Array.from({ length: 8 }, () => 1));
});
