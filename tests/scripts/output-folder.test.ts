import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  listFiles,
  prepareFolder,
  refuseUnsafeOutput,
  replaceFolder,
  resolveLinks,
  siteMark,
} from '../../scripts/build/output-folder.ts';
import { clearFolder, indexFound, lookThrough, lookThroughMeanwhile } from '../../scripts/build/former-site.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-'));
  await mkdir(path.join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function makeFolder(name: string, files: Record<string, string>): Promise<string> {
  const folder = path.join(root, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  return folder;
}

describe('refuseUnsafeOutput', () => {
  test.each(['', 'content', 'content/deep', 'seeds', '..'])(
    'refuses a folder that holds content: "%s"',
    async (name) => {
      await expect(refuseUnsafeOutput(path.join(root, name), root)).rejects.toThrow('holds the content itself');
    },
  );
  test('refuses a folder with files of other origin', async () => {
    const out = await makeFolder('photos', { 'a.jpg': 'x' });
    await expect(refuseUnsafeOutput(out, root)).rejects.toThrow('not a built site');
  });
  test('takes a new, an empty and an earlier output folder', async () => {
    await expect(refuseUnsafeOutput(path.join(root, 'new'), root)).resolves.toBeUndefined();
    await expect(refuseUnsafeOutput(await makeFolder('empty', {}), root)).resolves.toBeUndefined();
    await expect(refuseUnsafeOutput(await makeFolder('old', { [siteMark]: '' }), root)).resolves.toBeUndefined();
  });
});

test('the new folder replaces the old one as a whole', async () => {
  const out = await makeFolder('dist', { [siteMark]: '', 'old.html': 'old' });
  const fresh = await prepareFolder(out);
  await writeFile(path.join(fresh, 'new.html'), 'new');
  expect(await readdir(out)).toContain('old.html');
  await replaceFolder(fresh, out);
  expect(listFiles(out)).toEqual(['new.html']);
  expect(await readFile(path.join(out, 'new.html'), 'utf8')).toBe('new');
  expect(await readdir(root)).toEqual(['content', 'dist']);
});

test('the site that was replaced is put aside, and is where the next one begins', async () => {
  const out = await makeFolder('dist', { [siteMark]: '', 'same.html': 'same', 'other.html': 'other' });
  const aside = path.join(root, 'cache', 'former');
  const fresh = await prepareFolder(out, aside);
  expect(listFiles(fresh)).toEqual([]);
  await writeFile(path.join(fresh, 'new.html'), 'new');
  await replaceFolder(fresh, out, aside);
  const next = await prepareFolder(out, aside);
  await mkdir(path.join(next, 'a/b'), { recursive: true });
  await writeFile(path.join(next, 'a/b/c.html'), '');
  await symlink(out, path.join(next, 'link'));
  clearFolder(next, await lookThroughMeanwhile(next), new Set(['same.html']));
  expect(await readdir(next)).toEqual(['same.html']);
  expect(await readdir(out)).toEqual(['new.html']);
});

test('all that stands in a folder is found, and only what stays is left', async () => {
  const site = await makeFolder('site', { 'index.html': 'one', 'stray.html': '' });
  await makeFolder('site/a/b', { 'index.html': 'three' });
  await makeFolder('site/a/c/d', { 'index.html': '' });
  await makeFolder('site/empty', {});
  await symlink(path.join(root, 'content'), path.join(site, 'a', 'link'));
  const found = await lookThroughMeanwhile(site);
  expect(found).toEqual(lookThrough(site));
  expect(found.files.toSorted()).toEqual(['a/b/index.html', 'a/c/d/index.html', 'index.html', 'stray.html']);
  expect(found.others).toEqual(['a/link']);
  const { ino, size, mtimeMs } = await stat(path.join(site, 'index.html'));
  const stateOf = indexFound(found);
  expect([stateOf('index.html'), stateOf('gone.html')]).toEqual([{ inode: ino, size, time: mtimeMs }, undefined]);
  // No link stays, not even where a file of its name is written next.
  clearFolder(site, found, new Set(['index.html', 'a/b/index.html', 'a/link']));
  expect((await readdir(site, { recursive: true })).sort()).toEqual(['a', 'a/b', 'a/b/index.html', 'index.html']);
  expect(await readdir(root)).toContain('content');
});

test('folders of files that are brought next stay, though their files go', async () => {
  const site = await makeFolder('site', {});
  await makeFolder('site/a/b', { 'index.html': 'former' });
  await makeFolder('site/a/b/c', { 'index.html': 'former' });
  clearFolder(site, lookThrough(site), new Set(), ['a/b/index.html', 'd/index.html']);
  expect((await readdir(site, { recursive: true })).sort()).toEqual(['a', 'a/b']);
});

test('when the new folder is gone, the old one stays', async () => {
  const out = await makeFolder('dist', { 'old.html': 'old' });
  await expect(replaceFolder(path.join(root, 'gone'), out)).rejects.toThrow('ENOENT');
  expect(await readFile(path.join(out, 'old.html'), 'utf8')).toBe('old');
});

describe('resolveLinks', () => {
  test('follows links to folders, also above what does not exist yet', async () => {
    const real = await makeFolder('real', {});
    await symlink(real, path.join(root, 'link'));
    expect(await resolveLinks(path.join(root, 'link'))).toBe(await realpath(real));
    expect(await resolveLinks(path.join(root, 'link', 'a', 'b'))).toBe(path.join(await realpath(real), 'a', 'b'));
  });
  test('a link that leads nowhere is refused', async () => {
    await symlink(path.join(root, 'nowhere'), path.join(root, 'link'));
    await expect(resolveLinks(path.join(root, 'link', 'site'))).rejects.toThrow('does not exist');
  });
});

test('what killed builds left beside the site is removed, what runs is left alone', async () => {
  const out = await makeFolder('dist', { [siteMark]: '' });
  const dead = 2 ** 30;
  for (const name of [`dist.new-${dead}`, `dist.old-${dead}`, `dist.new-${process.ppid}`, 'dist.new-photos'])
    await makeFolder(name, { 'a.html': '' });
  await prepareFolder(out);
  expect((await readdir(root)).toSorted()).toEqual(
    ['content', 'dist', 'dist.new-photos', `dist.new-${process.pid}`, `dist.new-${process.ppid}`].toSorted(),
  );
});

test('a site that a killed build had moved away comes back', async () => {
  await makeFolder(`dist.old-${2 ** 30}`, { 'a.html': 'old' });
  await prepareFolder(path.join(root, 'dist'));
  expect(await readFile(path.join(root, 'dist', 'a.html'), 'utf8')).toBe('old');
});

test('a place where no folder can be made is refused', async () => {
  await makeFolder('', { file: '' });
  await expect(prepareFolder(path.join(root, 'file', 'dist'))).rejects.toThrow('Choose another place');
});

test('a folder that goes while it is looked through ends nothing until somebody waits for it', async () => {
  const site = await makeFolder('site', { 'index.html': 'one' });
  const looked = lookThroughMeanwhile(site);
  await rm(site, { recursive: true });
  // Only looks at the promise: to wait for it would be to hear of its failure.
  while (inspect(looked).includes('pending')) await setTimeout(20);
  await setTimeout(20);
  await expect(looked).rejects.toThrow('ENOENT');
});
