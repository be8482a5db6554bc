import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  await new Promise((resolve) => setTimeout(resolve, 300));
  order.push('first ends');
  await release();
  await second;
  expect(order).toEqual([`waits for ${process.pid}`, 'first ends', 'second']);
  expect(existsSync(lock)).toBe(false);
});

test('what a killed build holds is taken over', async () => {
  const lock = path.join(folder, 'lock');
  await writeFile(lock, String(2 ** 30));
  await (
    await waitForTurn(lock)
  )();
  expect(existsSync(lock)).toBe(false);
});
