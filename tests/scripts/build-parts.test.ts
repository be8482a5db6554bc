/** A site built by two jobs and merged by a third, each with a copy of its own, has the bytes of one that a single job built. */
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseShare } from '#store/choose-share.ts';
import { pageFile } from '#store/kept-pages.ts';
import { readPart } from '#store/part-of-site.ts';
import { buildPart, readShare } from '../../scripts/build/build-part.ts';
import { takeParts } from '../../scripts/build/take-parts.ts';
import { cacheFolder } from '../../scripts/command.ts';
import { runScript } from './run-script.ts';

const patience = 600_000;
let folder = '';
const at = (name: string) => path.join(folder, name);

async function makeRoot(name: string): Promise<string> {
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(at(name), file)), { recursive: true });
    await writeFile(path.join(at(name), file), text);
  };
  await cp('tests/fixtures/checks/_valid', at(name), { recursive: true });
  // With an address pages have cards too.
  await write('content/site.yaml', 'title: Quay\nurl: https://quay.example\nrights: excerpts\n');
  for (const letter of ['a', 'b'])
    await write(
      `seeds/tide-mill/${letter}.txt`,
      `The mill ${letter} turns\n\nThe old mill turned again on Friday, Olin Bask said.\n`,
    );
  await write(
    'content/claims/tide-mill/turned.md',
    '---\nclaim: The mill turned\nstory: tide-mill\nkind: event\n---\n',
  );
  return at(name);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parts-'));
});
afterAll(async () => {
  for (const name of await readdir(folder)) await rm(cacheFolder(at(name)), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}, patience);

async function readAll(site: string): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files
    .toSorted()
    .map(async (file) => [path.relative(site, file), await readFile(file, 'base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** Pages of a part. */
const listPages = (part: string) =>
  Object.values(readPart(part)?.manifest.scopes ?? {})
    .flatMap(({ files }) => files.map(([file]) => file))
    .filter((file) => file.endsWith('.html'));
/** Those that lie in folders of a story. */
const countOf = (story: string, part: string) =>
  listPages(part).filter((file) => file.split('/').includes(story)).length;

test('two jobs and a third that merges what they made', { timeout: patience }, async () => {
  const build = async (root: string, ...args: readonly string[]) =>
    runScript('build', ['--root', await makeRoot(root), ...args]);
  const alone = await build('alone', '--out', at('site'));
  expect(alone).toMatchObject({ code: 0, err: '' });
  const jobs = await Promise.all([1, 2].map((n) => build(`job-${n}`, '--part', `${n}/2`, '--out', at(`parts/${n}`))));
  for (const [n, job] of jobs.entries()) {
    const pages = listPages(at(`parts/${n + 1}`)).length;
    expect(pages).toBeGreaterThan(1);
    expect(job).toMatchObject({ code: 0, out: expect.stringContaining(`1 of 2 stories, ${pages} pages`) });
  }
  // Neither compared the story of the other.
  const storiesIn = async (records: string) => [
    ...new Set((await readdir(records)).map((name) => name.split('.', 1)[0])),
  ];
  expect(await storiesIn(at('parts/1/kept/records'))).toEqual(['ferry-strike']);
  expect(await storiesIn(at('parts/2/kept/records'))).toEqual(['tide-mill']);
  expect(await storiesIn(path.join(cacheFolder(at('job-1')), 'store/records'))).toEqual(['ferry-strike']);

  await cp(at('parts'), at('damaged'), { recursive: true });
  await appendFile(pageFile({ folder: at('damaged/1/pages') }, 'stories/ferry-strike/index.html'), 'more');
  await writeFile(at('damaged/2/part.json'), '{');
  const [ferry, mill] = [listPages(at('parts/1')).length, listPages(at('parts/2')).length];
  for (const [name, parts, taken] of [
    ['merged', 'parts', ferry + mill],
    // Of the first part only the actors and outlets of its story are left.
    ['mended', 'damaged', ferry - countOf('ferry-strike', at('parts/1'))],
  ] as const) {
    const merged = await build(name, '--parts', at(parts), '--out', at(`${name}-site`));
    const [, all = 0, news = 0] = /Checked (\d+) pages, of which (\d+) are new/.exec(merged.out) ?? [];
    expect({ merged, taken: Number(all) - Number(news) }).toMatchObject({ merged: { code: 0 }, taken });
    expect(merged.err).toBe(
      name === 'merged' ? '' : `${at('damaged/2')} was not written to its end; it is left out.\n`,
    );
    expect(await readAll(at(`${name}-site`))).toEqual(await readAll(at('site')));
  }
});

test.each(['3/2', '0/2', '1', '1/2/3', 'a/b', '1.5/2', ''])('"%s" is no share', (typed) => {
  expect(() => readShare(typed)).toThrow('expected a share such as 1/2');
});

test('a folder without parts, and one that holds something else, are refused', async () => {
  await expect(takeParts(folder, 'tests', false)).rejects.toThrow('holds no part of a site');
  await expect(buildPart({ root: folder, out: 'tests', editor: false }, { part: 1, parts: 2 })).rejects.toThrow(
    'holds files that are not a part',
  );
});

test('each story is in one share, and no share has more than the others and one story', () => {
  const sizes = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.integer({ min: 0, max: 1000 }));
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 6 }), (record, parts) => {
      const all = new Map(Object.entries(record));
      const shares = Array.from({ length: parts }, (_, n) => [...chooseShare(all, n + 1, parts)]);
      expect(shares.flat().toSorted()).toEqual([...all.keys()].toSorted());
      const loads = shares.map((own) => own.reduce((sum, story) => sum + (all.get(story) ?? 0), 0));
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(0, ...all.values()));
    }),
  );
});
