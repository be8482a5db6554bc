import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetBefore, forgetOldest } from '#disk/forget.ts';
import { forgetGone, forgetUnfinished } from '#store/forget-gone.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'forget-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each file one second later than the one before. */
function write(...files: readonly string[]): string {
  const root = mkdtempSync(path.join(folder, 'x'));
  for (const [second, file] of files.entries()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
    utimesSync(path.join(root, file), 1000 + second, 1000 + second);
  }
  return root;
}
const list = (root: string) => readdirSync(root, { recursive: true }).map(String).sort();

test('the entries that were used last stay', async () => {
  const root = write('c', 'a', 'b');
  await forgetOldest(root, 2);
  expect(list(root)).toEqual(['a', 'b']);
  await forgetOldest(path.join(root, 'nowhere'), 2);
});

test('files from before a time go, in all folders', () => {
  const root = write('1/old', '2/old', '2/new', 'new');
  forgetBefore(root, 1_002_000);
  expect(list(root)).toEqual(['1', '2', '2/new', 'new']);
  expect(() => forgetBefore(path.join(root, 'nowhere'), 0)).not.toThrow();
});

test('what is kept of stories and parts that are gone goes, and nothing else', () => {
  const kept = [
    'records/a.bin',
    'records/a.comparison.bin',
    'parts/a.text',
    'search/search part-1.bin',
    'editor-search/search part-10.bin',
    'parts/unsettled',
    'words/a.bin',
  ];
  const gone = [
    'records/b.bin',
    'records/b.names.bin',
    'editor-parts/b.bin',
    'words/b.bin',
    'search/search part-10.bin',
  ];
  const root = write(...kept, ...gone, 'frame.bin', 'pages/b.html');
  forgetGone({ root, cache: root, project: root }, new Set(['a', 'search part-1']), false);
  const files = list(root).filter((file) => /[./]/.test(file));
  expect(files).toEqual([...kept, 'frame.bin', 'pages/b.html'].sort());
});

test('what a killed command left on its way into the cache goes', async () => {
  const left = [
    '.999999999-1.0.8.part',
    'records/.999999999-1.2.1.part',
    'pages/facts/.999999999-1.0.9.part',
    'part-pages/.999999999-1.2.2.part',
  ];
  const root = write(...left, 'cards.bin', 'records/a.bin');
  await forgetUnfinished({ root, cache: root, project: root });
  expect(list(root)).toEqual(['cards.bin', 'pages', 'pages/facts', 'part-pages', 'records', 'records/a.bin']);
});
