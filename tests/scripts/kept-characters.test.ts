import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeSnapshot } from '#store/snapshot.ts';
import { readContentCharacters } from '../../scripts/program/kept-characters.ts';

let root = '';
const versions = { reading: 'r', pages: 'p', program: 'g' };
const place = () => ({ root, cache: path.join(root, 'cache'), project: root });
const write = (text: string) => writeFile(path.join(root, 'content/outlets/a.md'), text);
const look = () => takeSnapshot(root, place().cache);
const read = (snapshot = look()) => [...readContentCharacters({ place: place(), snapshot, versions })].sort().join('');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-characters-'));
  await mkdir(path.join(root, 'content/outlets'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('characters of a file that changed since the snapshot are not kept as those of what it was', async () => {
  await write('Σίγμα');
  const snapshot = look();
  await write('plain ö');
  expect(read(snapshot)).toBe('ö');
  await write('Σίγμα');
  expect(read()).toBe('Σίαγμ');
});

test('those of a file that did not change are kept', async () => {
  await write('Σίγμα');
  const snapshot = look();
  const known = read(snapshot);
  await write('plain');
  expect(read(snapshot)).toBe(known);
});
