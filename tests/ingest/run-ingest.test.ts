import { mkdtemp, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/ingest/disk.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';

let root = '';
const article =
  'Ferry late again\n\nThe ferry left the harbour an hour late on Monday, passengers said.\n\nNobody was hurt, the harbour master said.\n';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'ingest-'));
  await mkdir(path.join(root, 'seeds/ferry'), { recursive: true });
  await writeFile(path.join(root, 'seeds/ferry/a.txt'), article);
});
afterEach(() => rm(root, { recursive: true }));

const source = 'content/sources/ferry/ferry-late-again.md';
const read = (file: string) => readFile(path.join(root, file), 'utf8');
const write = (file: string, text: string) => writeFile(path.join(root, file), text);
const rules = async (options = {}) => (await runIngest(root, options)).problems.map(({ ruleId }) => ruleId);

describe('runIngest', () => {
  it('changes nothing when it runs again', async () => {
    const first = await runIngest(root);
    expect(first.counts).toEqual({ seeds: 1, added: 1, changed: 0, unchanged: 0 });
    const before = await read(source);
    const second = await runIngest(root);
    expect(second.files).toEqual([]);
    expect(await read(source)).toBe(before);
  });

  it('writes nothing with check', async () => {
    const report = await runIngest(root, { check: true });
    expect(report.files.map(({ path: file }) => file)).toEqual([`content/.base/ferry/ferry-late-again.md`, source]);
    expect(await readdir(root)).toEqual(['seeds']);
  });

  it.each([1, 2])('completes what a killed run had begun: %i of its files', async (written) => {
    await runIngest(root);
    await write('seeds/ferry/a.txt', article.replace('Nobody', 'No one'));
    const { files } = await runIngest(root, { check: true });
    expect(files).toHaveLength(2);
    const inOrder = files.toSorted((a) => (a.path === source ? -1 : 1));
    for (const { path: file, text } of inOrder.slice(0, written)) await write(file, text);
    expect(await rules()).toEqual([]);
    expect(await read(source)).toContain('No one was hurt');
    expect((await runIngest(root)).files).toEqual([]);
  });

  it('does not write over a source that somebody saved meanwhile, and stops there', async () => {
    await runIngest(root);
    const before = await read(source);
    const theirs = before.replace('Nobody', 'Nobody at all');
    await write(source, theirs);
    const plan = [
      { path: `content/.base/ferry/ferry-late-again.md`, text: 'new', before },
      { path: source, text: 'new', before },
    ];
    expect(await writeFiles(root, plan)).toBe(source);
    expect([await read(source), await read('content/.base/ferry/ferry-late-again.md')]).toEqual([theirs, before]);
    expect(await readdir(path.join(root, path.dirname(source)))).toEqual([path.basename(source)]);
  });

  it('merges a changed seed with an edit elsewhere', async () => {
    await runIngest(root);
    await write(
      source,
      (await read(source))
        .replace('complete: unknown', 'complete: yes')
        .replace('harbour master said', 'harbour-master said'),
    );
    await write('seeds/ferry/a.txt', article.replace('an hour late', 'two hours late'));
    expect(await rules()).toEqual([]);
    const merged = await read(source);
    expect(merged).toContain('complete: yes');
    expect(merged).toContain('two hours late');
    expect(merged).toContain('harbour-master said');
    expect((await runIngest(root)).files).toEqual([]);
  });

  it('keeps a file whose edit conflicts until somebody takes a side', async () => {
    await runIngest(root);
    const edited = (await read(source)).replace('an hour late', 'some time late');
    await write(source, edited);
    await write('seeds/ferry/a.txt', article.replace('an hour late', 'two hours late'));
    expect(await rules()).toEqual(['source-conflict']);
    expect(await read(source)).toBe(edited);
    await runIngest(root, { settlement: { take: 'mine', id: 'ferry/ferry-late-again' } });
    expect(await read(source)).toContain('some time late');
    expect(await rules()).toEqual([]);
    await write('seeds/ferry/a.txt', article.replace('an hour late', 'three hours late'));
    await runIngest(root, { settlement: { take: 'new', id: 'ferry/ferry-late-again' } });
    expect(await read(source)).toContain('three hours late');
    expect((await runIngest(root)).files).toEqual([]);
  });

  it('keeps the id of a renamed seed and reports a removed one', async () => {
    await runIngest(root);
    await rename(path.join(root, 'seeds/ferry/a.txt'), path.join(root, 'seeds/ferry/b.txt'));
    expect(await rules()).toEqual([]);
    expect(await read(source)).toContain('file: ferry/b.txt');
    await rm(path.join(root, 'seeds/ferry/b.txt'));
    const before = await read(source);
    expect(await rules()).toEqual(['seed-removed']);
    expect(await read(source)).toBe(before);
  });

  it('reports what cannot be read and goes on with the others', async () => {
    await write('seeds/ferry/empty.txt', '');
    await write('seeds/ferry/scan.pdf', 'x');
    await writeFile(path.join(root, 'seeds/ferry/picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]));
    const report = await runIngest(root);
    expect(report.problems.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      'seeds/ferry/empty.txt seed-unreadable',
      'seeds/ferry/picture.txt seed-unreadable',
      'seeds/ferry/scan.pdf seed-format',
    ]);
    expect(await read(source)).toContain('Nobody was hurt');
  });

  it('follows no link out of the folder', async () => {
    await write('secret.txt', 'Not for publication\n\nThis lies outside the folder of seeds and must stay there.\n');
    await symlink(path.join(root, 'secret.txt'), path.join(root, 'seeds/ferry/link.txt'));
    expect(await rules()).toEqual(['file-name']);
    expect(await readdir(path.join(root, 'content/sources/ferry'))).toEqual(['ferry-late-again.md']);
  });

  it('gives a second source of the same title four digits of its hash', async () => {
    await write('seeds/ferry/b.txt', `${article}More was not known on Monday night.\n`);
    await runIngest(root);
    expect((await readdir(path.join(root, 'content/sources/ferry'))).sort()).toEqual([
      expect.stringMatching(/^ferry-late-again-[0-9a-f]{4}\.md$/),
      'ferry-late-again.md',
    ]);
  });
});
