import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  keepRendered,
  listStale,
  readFactsOf,
  readManifest,
  type KeptFile,
  type Manifest,
  type RenderedScope,
} from '#store/kept-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = { folder: path.join(folder, 'pages') };
const facts = { valueOf: () => '' };
const scope = { name: 'story a', file: 'content/stories/a.md', stories: ['a'] };
const files = ['stories/a/index.html', 'claims/a/b/index.html'];

const scopeWith = (key: string, own: readonly string[] = files): RenderedScope => ({
  key,
  asked: new Set(),
  files: own,
  facts: new Map(own.map((file) => [file, { ids: [key], links: [] }])),
  linksTo: new Set(),
});

function writeSite(name: string): string {
  const out = path.join(folder, name);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), name);
  }
  return out;
}

function keepSite(before: Manifest, out: string, rendered: ReadonlyMap<string, RenderedScope>): void {
  const names = new Set(rendered.keys());
  const none = { assets: [], rest: new Map(), hashes: new Map(), inodes: new Map() };
  keepRendered(place, before, out, { ...none, names, rendered, facts });
}

test('what a killed build left in the cache does not pass for the build before, whose site is still there', () => {
  const first = writeSite('first');
  keepSite({ assets: [], scopes: {} }, first, new Map([['story a', scopeWith('old')]]));
  const isThere = ([file, size, time, , inode]: KeptFile) => {
    const found = statSync(path.join(first, file));
    return found.ino === inode && found.size === size && found.mtimeMs === time;
  };
  const stale = () => [...listStale(place, readManifest(place), [scope], () => 'old', facts, isThere)];
  expect(stale()).toEqual([]);

  const second = writeSite('second');
  const cutShort = new Map([
    ['story a', scopeWith('new')],
    ['story z', scopeWith('new', ['stories/z/index.html'])],
  ]);
  expect(() => keepSite(readManifest(place), second, cutShort)).toThrow('ENOENT');
  expect(readManifest(place).scopes['story a']?.key).toBe('old');
  expect(readFactsOf(place, 'story a').get(files[0] ?? '')?.ids).toEqual(['new']);
  expect(stale()).toEqual(['story a']);
});
