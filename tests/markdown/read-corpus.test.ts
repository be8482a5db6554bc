import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorpus } from '#markdown/read-corpus.ts';

let root = '';
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), 'crossbearing-corpus-'))));
afterEach(() => rm(root, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const read = () => readCorpus(root, { productDocs: join(root, 'product-docs') });
const source = (story: string) =>
  `---\ntitle: A title\nlabel: A\nstory: ${story}\nseed: { file: ${story}/a.txt, sha256: "${'0'.repeat(64)}", lines: [] }\n---\n\nText.\n`;

test('nothing at all gives an empty corpus with the defaults of a site', async () => {
  const { corpus, problems } = await read();
  expect(problems).toEqual([]);
  expect(corpus.site).toMatchObject({ base: '/', rights: 'excerpts' });
  expect(corpus.stories).toEqual([]);
});

test('a story without a file gets a title made from its id', async () => {
  await put('content/sources/harbour-fire/a.md', source('harbour-fire'));
  const { corpus } = await read();
  expect(corpus.stories.map(({ id, meta }) => [id, meta.title])).toEqual([['harbour-fire', 'Harbour fire']]);
  expect(corpus.sources[0]?.text).toBe('A title\n\nText.');
});

test('what is broken is left out and reported; the rest is read', async () => {
  await put('content/actors/ana-lee.md', '---\nname: Ana Lee\nkind: person\n---\n\nProse.\n');
  await put('content/actors/broken.md', '---\nname: Broken\n---\n');
  const { corpus, files, problems } = await read();
  expect(corpus.actors.map(({ id, body }) => [id, body])).toEqual([['ana-lee', '\nProse.\n']]);
  expect(problems.map(({ file, ruleId }) => [file, ruleId])).toEqual([['content/actors/broken.md', 'schema']]);
  expect([...files.keys()].sort()).toEqual(['content/actors/ana-lee.md', 'content/actors/broken.md']);
});

test('docs of the site hide those of the product that have their id', async () => {
  await put('product-docs/method.md', '---\ntitle: Method\n---\n');
  await put('product-docs/rules.md', '---\ntitle: Rules\n---\n');
  await put('content/docs/method.md', '---\ntitle: How we work\n---\n');
  const { corpus } = await read();
  expect(corpus.docs.map(({ meta }) => meta.title)).toEqual(['How we work', 'Rules']);
});

test('symbolic links are refused', async () => {
  await put('elsewhere.md', '---\nname: Ana Lee\nkind: person\n---\n');
  await mkdir(join(root, 'content/actors'), { recursive: true });
  await symlink(join(root, 'elsewhere.md'), join(root, 'content/actors/ana-lee.md'));
  const { corpus, problems } = await read();
  expect(corpus.actors).toEqual([]);
  expect(problems.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['file-name', 'Found a symbolic link; put the file or folder itself here'],
  ]);
});

test('a body of 10 MB is read', async () => {
  await put('content/sources/s/a.md', source('s') + 'A line of an article.\n\n'.repeat(450_000));
  const { corpus } = await read();
  expect(corpus.sources[0]?.blocks).toHaveLength(450_001);
}, 60_000);

test('10 MB with markup are refused, and so is prose of that size, both without long work', async () => {
  await put('content/sources/s/a.md', `${source('s')}\n- a list\n${'A line of an article.\n\n'.repeat(450_000)}`);
  await put('content/actors/ana-lee.md', `---\nname: Ana Lee\nkind: person\n---\n${'*a*'.repeat(3_000_000)}`);
  const { corpus, problems } = await read();
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['file-size', 'file-size']);
  expect(corpus.actors).toEqual([]);
}, 60_000);

test('a file of 17 MB is refused, unread', async () => {
  await put('content/actors/big.md', 'x'.repeat(17 * 1024 * 1024));
  expect((await read()).problems.map(({ ruleId }) => ruleId)).toEqual(['file-size']);
});
