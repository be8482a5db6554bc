import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runScript } from './run-script.ts';

// Each run starts Node anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-draft-'));
  await cp('tests/fixtures/drafts/boatyard-fire/content', path.join(root, 'content'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const list = async () =>
  (await readdir(path.join(root, 'content'), { recursive: true }))
    .filter((name) => /\.(?:md|new)$/.test(name))
    .toSorted();

test('writes new files only, says what to do next, and nothing a second time', async () => {
  const sources = await list();
  const trial = await runScript('draft', ['--root', root, '--check']);
  expect(trial).toMatchObject({ code: 0, out: expect.stringMatching(/Would draft 2 actors and \d claims/) });
  expect(await list()).toEqual(sources);

  const first = await runScript('draft', ['--root', root]);
  expect(first).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/Drafted 2 actors.*Next: .*npm run check/),
  });
  const files = await list();
  expect(files.filter((name) => name.endsWith('.new'))).toEqual([]);
  expect(files.length).toBeGreaterThan(sources.length + 2);

  const edited = path.join(root, 'content/actors/greta-solheim.md');
  await writeFile(edited, (await readFile(edited, 'utf8')).replace(/Drafted.*\n/, 'Mine.\n'));
  const { mtimeMs } = await stat(edited);
  const second = await runScript('draft', ['--root', root]);
  expect(second).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Nothing new to draft') });
  expect(await list()).toEqual(files);
  expect((await stat(edited)).mtimeMs).toBe(mtimeMs);
});

test.each([['--most', 'many'], ['--story', 'none'], ['extra'], ['--nonsense']])(
  '%s %s is refused with the usage',
  async (...args) => {
    const { code, err } = await runScript('draft', ['--root', root, ...args.filter((word) => word !== undefined)]);
    expect(code).toBe(1);
    expect(err).toContain('Usage: npm run draft');
  },
);

test('a root without sources is sent to ingest', async () => {
  const empty = await mkdtemp(path.join(tmpdir(), 'crossbearing-none-'));
  const { code, out } = await runScript('draft', ['--root', empty]);
  await rm(empty, { recursive: true });
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('npm run ingest') });
});

test('--help', async () => {
  expect(await runScript('draft', ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--most N') });
});
