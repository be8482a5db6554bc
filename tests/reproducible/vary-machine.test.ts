import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { circumstances } from '../../scripts/reproduce/circumstances.ts';
import type { Variation } from '../../scripts/reproduce/vary-machine.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vary-'));
  for (const name of ['a', 'b', 'c', 'd', 'e']) await writeFile(path.join(folder, name), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const preload = pathToFileURL('scripts/reproduce/vary-machine.ts').href;

/** What a program prints on that machine. */
function runOn(code: string, vary: Variation, env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=${preload}`, '--input-type=module', '--eval', code],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env, CROSSBEARING_VARY: JSON.stringify(vary) } },
  );
  return stdout === '' ? stderr : stdout.trim();
}

test('folders list their files in another order, whichever way they are asked', () => {
  const code = `
    import { readdir, readdirSync } from 'node:fs';
    import * as promises from 'node:fs/promises';
    const called = await new Promise((resolve) => readdir('.', (_, list) => resolve(list)));
    console.log([readdirSync('.'), await promises.readdir('.'), called].map((list) => list.join('')).join(' '));`;
  const lists = runOn(code, { order: 7 }).split(' ');
  expect(lists).toHaveLength(3);
  for (const list of lists) {
    expect(list).not.toBe('abcde');
    expect([...list].sort().join('')).toBe('abcde');
  }
});

test('processors and days are others, in threads too', () => {
  const look = `[os.availableParallelism(), os.cpus().length, new Date().getUTCFullYear() > new Date(${Date.now()}).getUTCFullYear()].join()`;
  const code = `
    import os from 'node:os';
    import { Worker } from 'node:worker_threads';
    console.log(${look});
    new Worker("import os from 'node:os'; console.log(${look})", { eval: true });`;
  expect(runOn(code, { processors: 13, days: 400 })).toBe('13,13,true\n13,13,true');
});

test('language and time zone of the list reach the program', () => {
  const of = (name: string) => circumstances.find((one) => one.name === name)?.env ?? {};
  expect(runOn('console.log(new Intl.Collator().resolvedOptions().locale)', {}, of('language'))).toBe('tr-TR');
  expect(runOn('console.log(new Date(2031, 0, 1).getTimezoneOffset())', {}, of('zone'))).toBe('-780');
});

test('every connection and look-up of a name is refused and written down', async () => {
  const log = path.join(folder, 'network.log');
  const code = `
    import net from 'node:net';
    import { lookup } from 'node:dns/promises';
    const tries = [
      () => fetch('http://127.0.0.1:4399/'),
      () => net.connect(9, '127.0.0.1'),
      () => lookup('quay.example'),
    ];
    for (const attempt of tries) {
      try { await attempt(); console.log('passed'); } catch { console.log('refused'); }
    }`;
  expect(runOn(code, { refuseNetwork: log })).toBe('refused\nrefused\nrefused');
  expect((await readFile(log, 'utf8')).trim().split('\n')).toHaveLength(3);
});
