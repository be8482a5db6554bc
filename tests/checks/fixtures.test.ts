import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { formatPretty } from '#checks/formats/pretty.ts';
import { rules } from '#checks/rules.ts';
import { checkOverlay, checkRoot, fixtures } from './overlay.ts';

// Each fixture is copied and read from disk, which takes seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** Rules about whole files, which have no place in them. */
const placeless = new Set(['file-name', 'id-collision']);
/** Holds `defects.txt`, written by hand: each defect that was planted, at its line and column. */
const thirty = 'thirty-defects';
const folders = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

test('the valid fixture has no problems', async () => {
  expect(await checkRoot(join(fixtures, '_valid'))).toEqual([]);
});

test('a root without content has no problems', async () => {
  expect(await checkRoot('tests/fixtures/no-such-folder')).toEqual([]);
});

test('every rule has a fixture, a section in the docs, and the other way round', async () => {
  const docs = await readFile('src/docs/rules.md', 'utf8');
  const sections = [...docs.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  const ids = rules.map(({ id }) => id);
  expect(folders.filter((name) => name !== thirty)).toEqual(ids);
  // Links to other sites are asked, and branches compared, apart from all rules.
  expect(sections.sort()).toEqual([...ids, 'external-link', 'id-vanished', ...(await listIngestRules())].sort());
});

/** Names of the problems that ingest reports itself; they have their fixtures there. */
async function listIngestRules(): Promise<readonly string[]> {
  const files = (await readdir('src/ingest', { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join('src/ingest', name), 'utf8')));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/'((?:seed|source)-[a-z-]+)'/g)].map(([, id = '']) => id))),
  ];
}

test.each(folders)('%s', async (folder) => {
  const problems = await checkOverlay(join(fixtures, folder));
  await expect(formatPretty(problems)).toMatchFileSnapshot(join('..', '..', fixtures, folder, 'problems.txt'));
  const own = problems.filter(({ ruleId }) => ruleId === folder);
  if (folder === thirty) return;
  expect(own).not.toEqual([]);
  if (!placeless.has(folder)) expect(own.filter(({ place }) => place === undefined)).toEqual([]);
});

test('thirty planted defects: thirty reported, each at its true line and column, and nothing else', async () => {
  const planted = (await readFile(join(fixtures, thirty, 'defects.txt'), 'utf8')).trimEnd().split('\n');
  const problems = await checkOverlay(join(fixtures, thirty));
  const found = problems.map(
    ({ file, place, ruleId }) => `${file}${place ? `:${place.line}:${place.column}` : ''} ${ruleId}`,
  );
  expect(planted).toHaveLength(30);
  expect(found.sort()).toEqual(planted);
});
