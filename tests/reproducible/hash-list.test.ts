import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashListFile, hashSite, readHashList, writeHashList } from '../../scripts/build/hash-site.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hash-list-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const name = fc.stringMatching(/^[a-z][\w ./ü-]{0,12}[a-z]$/);
const files = fc.uniqueArray(fc.tuple(name, digest), { selector: ([file]) => file });

test('a list that was written is read as it was, whatever order the files came in', () => {
  fc.assert(
    fc.property(files, (entries) => {
      const { text, ...list } = writeHashList(new Map(entries));
      expect(readHashList(text)).toEqual(list);
      expect(writeHashList(new Map(entries.toReversed())).text).toBe(text);
    }),
  );
});

test('a list with one character changed is no list, or has another hash', () => {
  const { text, site } = writeHashList(new Map([['index.html', '0'.repeat(64)]]));
  for (let at = 0; at < text.length; at += 1) {
    const changed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
    expect(readHashList(changed)?.site).not.toBe(site);
  }
  expect(readHashList('')).toBeUndefined();
  expect(readHashList('<!doctype html>\n')).toBeUndefined();
});

test('the list of a folder leaves itself out and takes hashes of kept files as they are', async () => {
  await mkdir(path.join(folder, 'claims/a b'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'home');
  await writeFile(path.join(folder, 'claims/a b/ü.html'), 'claim');
  await writeFile(path.join(folder, '.nojekyll'), '');
  const all = ['index.html', '.nojekyll', hashListFile, 'claims/a b/ü.html'];
  await writeFile(path.join(folder, hashListFile), 'an older one');
  const { files: listed, site } = hashSite(folder, all, []);
  expect([...listed.keys()].sort()).toEqual(['claims/a b/ü.html', 'index.html']);
  const kept = listed.get('index.html') ?? '';
  expect(hashSite(folder, ['claims/a b/ü.html'], [['index.html', kept]]).site).toBe(site);
});

const tool = 'sha256sum';
test.runIf(process.platform === 'linux')('sha256sum reads the list', () => {
  expect(execFileSync(tool, ['-c', hashListFile], { cwd: folder, encoding: 'utf8' })).toContain('ü.html: OK');
});
