import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScript } from './run-script.ts';

// Each run starts Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-moving-'));
  await mkdir(path.join(folder, 'site'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const run = (command: string, ...args: string[]) => runScript(command, [...args, '--root', at('site')]);

async function readAll(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.toSorted().map(async (file) => [path.relative(root, file), await readFile(file, 'base64')] as const),
  );
  return Object.fromEntries(texts);
}

test('what was exported comes back byte for byte, as a ZIP file and as a folder', async () => {
  const harbour = 'tests/fixtures/site/harbour';
  for (const out of ['all.zip', 'all']) {
    await rm(at('site'), { recursive: true });
    await mkdir(at('site'));
    const wrote = await runScript('export', ['--root', harbour, '--out', at(out)]);
    expect(wrote).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('To take them in elsewhere: npm run import'),
    });
    expect((await run('import', 'archive', at(out))).out).toContain('Next: the same with --write');
    expect(await readAll(at('site'))).toEqual({});
    expect(await run('import', 'archive', at(out), '--write')).toMatchObject({ code: 0, err: '' });
    expect(await readAll(at('site'))).toEqual(await readAll(harbour));
    expect((await run('import', 'archive', at(out))).out).toContain('Nothing new.');
  }
  expect(Object.keys(await readAll(at('all')))).toEqual(
    expect.arrayContaining(['claims.csv', 'data/claims.csv', 'data/datapackage.json', 'data/evidence.json']),
  );
  expect((await runScript('export', ['--root', harbour, '--out', at('all')])).err).toContain('is there already');
});

test('data alone holds no article', async () => {
  await cp('tests/fixtures/site/harbour', at('site'), { recursive: true });
  expect((await run('export', '--out', at('data'), '--data')).code).toBe(0);
  expect((await readdir(at('data'))).filter((name) => !['data', 'claim-reviews.json'].includes(name))).toEqual([]);
});

test('saved pages and a table become seeds and sources that say where their fields come from', async () => {
  await mkdir(at('saved'));
  const page = (title: string, text: string) => `<html><body><h1>${title}</h1><p>${text}</p></body></html>`;
  const words = 'The bakers of Lund stopped work on Monday morning, their guild said in a letter to the town council.';
  await writeFile(at('saved/Bread One.html'), page('Bakers stop work', words));
  await writeFile(at('saved/two.html'), page('No bread in Lund', `${words} Nobody knows for how long.`));
  const head = 'File;Address;Date;Outlet\r\n';
  const good = `${head}Bread One.html;https://post.example/1;2031-05-03;Lund Post\r\ntwo.html;;;Lund Post\r\n`;
  await writeFile(at('bad.csv'), `${good}three.html;;;\r\ntwo.html;;3 May;\r\n../bad.csv;;;\r\n`);
  await writeFile(at('good.csv'), good);
  const bad = await run('import', 'sources', at('saved'), '--table', at('bad.csv'), '--story', 'bread', '--write');
  expect(bad).toMatchObject({ code: 1, err: '' });
  expect(bad.out.split('\n').slice(0, 4)).toEqual([
    'row 4, column A (File): there is no file "three.html" in the folder',
    'row 5, column A (File): seeds/bread/two.html is there already',
    'row 6, column A (File): there is no file "../bad.csv" in the folder',
    '3 problems. Nothing was written. Next: mend them and run this again.',
  ]);
  expect(await readAll(at('site'))).toEqual({});
  await writeFile(at('old.csv'), good.replaceAll('Post', 'Pöst'), 'latin1');
  const old = await run('import', 'sources', at('saved'), '--table', at('old.csv'), '--story', 'bread');
  expect(old.out).toContain('old.csv is not UTF-8 and names no other encoding, so it was read as Windows-1252');
  const wrote = await run('import', 'sources', at('saved'), '--table', at('good.csv'), '--story', 'bread', '--write');
  expect(wrote).toMatchObject({ code: 0, err: '' });
  const source = await readFile(at('site/content/sources/bread/bakers-stop-work.md'), 'utf8');
  expect(source).toContain('outlet: lund-post\n');
  expect(source).toContain('published: { at: 2031-05-03 }\n');
  expect(source).toContain('url: https://post.example/1\n');
  expect(source).toContain('  published: { how: editor, why: row 2 of good.csv }\n');
  expect(await run('ingest', '--check')).toMatchObject({ code: 0 });
  expect(await run('check')).toMatchObject({ code: 0 });
});

test.each([
  [['claims'], 'Expected what to import'],
  [['boats', 'x'], 'found boats'],
  [['claims', 'nowhere.csv'], 'There is no file'],
  [['sources', 'x'], '--table is missing'],
  [['archive', 'nowhere'], 'There is no '],
])('%j is refused with the usage', async (args, message) => {
  const { code, err } = await run('import', ...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err).toContain('Usage: npm run import');
});
