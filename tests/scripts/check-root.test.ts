import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { formatPretty } from '#checks/formats/pretty.ts';
import { takeSnapshot } from '#store/snapshot.ts';
import { checkRoot, type CheckedRoot } from '../../scripts/check/check-root.ts';
import { checkRoot as checkWhole, copyOverlay, fixtures } from '../checks/overlay.ts';

// Each fixture is copied and read from disk, which takes seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** Those in which one part of the content bears on another; `CROSSBEARING_PARTS=all` for all. */
const telling = [
  'broken-link',
  'file-encoding',
  'file-name',
  'former-id-taken',
  'missing-reference',
  'name-in-source',
  'name-unused',
  'seed-missing',
  'seed-twice',
  'story-folder',
  'thirty-defects',
];
const all = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));
const folders = process.env['CROSSBEARING_PARTS'] === 'all' ? all : telling;
let folder = '';
let project = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-parts-'));
  project = path.join(folder, 'project');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(root: string): Promise<CheckedRoot> {
  const place = { root, cache: `${root}-cache`, project };
  await mkdir(place.cache, { recursive: true });
  const checked = await checkRoot(place, {
    snapshot: takeSnapshot(place.root, place.cache),
    versions: { reading: '1', pages: '1', program: '1' },
  });
  checked.keep();
  return checked;
}

test.each(folders)('%s: by parts, all at once, and after a change gives the same problems', async (name) => {
  const root = path.join(folder, name);
  await cp(path.join(fixtures, '_valid'), root, { recursive: true });
  const sound = await check(root);
  expect(sound.problems).toEqual([]);
  await copyOverlay(path.join(fixtures, name), root);
  const whole = formatPretty(await checkWhole(root));
  expect(formatPretty((await check(root)).problems)).toBe(whole);
  const again = await check(root);
  expect(formatPretty(again.problems)).toBe(whole);
  expect(again.isNew).toBe(false);
  // And back: what is gone leaves nothing behind.
  await rm(root, { recursive: true });
  await cp(path.join(fixtures, '_valid'), root, { recursive: true });
  expect(await check(root)).toMatchObject({ problems: [], counts: sound.counts });
});
