import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runIngest } from '#ingest/run-ingest.ts';
import { takeSnapshot } from '#store/snapshot.ts';
import { ingestChanges } from '../../scripts/build/ingest-changes.ts';

let root = '';
let runs = 0;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'crossbearing-ingest-'));
  await mkdir(path.join(root, 'seeds/weir'), { recursive: true });
  await writeSeed('one', 'The weir holds\n\nThe weir held on Monday, Olin Bask said.\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

const writeSeed = (name: string, text: string) => writeFile(path.join(root, `seeds/weir/${name}.txt`), text);
const look = () => takeSnapshot(root, path.join(root, 'cache'));

/** Ingests as a command does. */
async function ingest() {
  runs = 0;
  const ingested = await ingestChanges({ root, cache: path.join(root, 'cache'), version: '1' }, look(), () => {
    runs += 1;
    return runIngest(root);
  });
  ingested.keep(look());
  return ingested.report;
}

test('what an ingest wrote need not be ingested again, and would give nothing', async () => {
  expect(await ingest()).toMatchObject({ counts: { added: 1 }, files: { length: 2 } });
  const again = await ingest();
  expect(runs).toBe(0);
  const { files, problems, counts } = await runIngest(root, { check: true });
  expect(again).toMatchObject({ files, problems, counts });
});

test('a new seed, and a base that somebody changed, are seen', async () => {
  await writeSeed('two', 'The weir breaks\n\nThe weir broke on Friday, Mara Venn said.\n');
  expect(await ingest()).toMatchObject({ counts: { added: 1, unchanged: 1 } });
  const base = path.join(root, 'content/.base/weir/the-weir-holds.md');
  await writeFile(base, (await readFile(base, 'utf8')).replace('held', 'stood'));
  await ingest();
  expect(runs).toBe(1);
});

test('what somebody saved while an ingest wrote is ingested next time', async () => {
  await writeSeed('three', 'The weir is mended\n\nThe weir was mended on Sunday, Mara Venn said.\n');
  const ingested = await ingestChanges({ root, cache: path.join(root, 'cache'), version: '1' }, look(), async () => {
    const report = await runIngest(root);
    await writeSeed('four', 'The weir is sold\n\nThe weir was sold on Tuesday, Mara Venn said.\n');
    return report;
  });
  ingested.keep(look());
  expect(await ingest()).toMatchObject({ counts: { added: 1 } });
  expect(runs).toBe(1);
});
