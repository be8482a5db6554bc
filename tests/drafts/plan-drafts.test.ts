import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import type { DraftFile, DraftOptions } from '#drafts/model.ts';
import { planDrafts } from '#drafts/plan-drafts.ts';
import { readCorpus } from '#markdown/read-corpus.ts';

const fixtures = path.resolve('tests/fixtures/drafts');
let base = '';
let roots = 0;
beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'crossbearing-drafts-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

async function writeFiles(root: string, files: readonly DraftFile[]): Promise<void> {
  for (const { path: below, text } of files) {
    await mkdir(path.dirname(path.join(root, below)), { recursive: true });
    await writeFile(path.join(root, below), text, { flag: 'wx' });
  }
}

/** A root of its own with the sources of the fixture and some files more. */
async function makeRoot(files: readonly DraftFile[] = []): Promise<string> {
  const root = path.join(base, String((roots += 1)));
  await cp(path.join(fixtures, 'boatyard-fire', 'content'), path.join(root, 'content'), { recursive: true });
  await writeFiles(root, files);
  return root;
}

const plan = async (root: string, options?: DraftOptions) => planDrafts(await readCorpus(root), options);
const source = (name: string, title: string, paragraphs: readonly string[]): DraftFile => ({
  path: `content/sources/boatyard-fire/${name}.md`,
  text: `---\ntitle: ${title}\nlabel: ${name}\nstory: boatyard-fire\nlanguage: en\nseed: { file: boatyard-fire/${name}.txt, sha256: '${'3'.repeat(64)}', lines: [] }\n---\n\n${paragraphs.join('\n\n')}\n`,
});

describe('planDrafts', () => {
  test('the drafts of three reports of one fire', async () => {
    const { files, notes } = await plan(await makeRoot());
    const text = files.map((file) => `### ${file.path}\n${file.text}`).join('\n');
    await expect([...notes, text].join('\n')).toMatchFileSnapshot(path.join(fixtures, 'boatyard-fire', 'drafts.md'));
  });

  test.each<DraftOptions>([{}, { alone: true }, { most: 1 }])(
    'drafts of %j pass all checks; a second run writes nothing',
    async (options) => {
      const root = await makeRoot();
      const first = await plan(root, options);
      expect(first.files.length).toBeGreaterThan(1);
      await writeFiles(root, first.files);
      expect(runChecks(await readCorpus(root))).toEqual([]);
      expect((await plan(root, options)).files).toEqual([]);
    },
  );

  test('as many claims wait as --most says; the rest is counted', async () => {
    const { files, notes } = await plan(await makeRoot(), { most: 1 });
    expect(files.filter((file) => file.path.includes('/claims/'))).toHaveLength(1);
    expect(notes.join()).toMatch(/boatyard-fire: \d+ more leads? to draft from/);
  });

  test('a draft that somebody has worked on makes room for another', async () => {
    const root = await makeRoot();
    const claim = (await plan(root, { most: 1 })).files.find((file) => file.path.includes('/claims/'));
    await writeFiles(root, [
      { path: claim?.path ?? '', text: (claim?.text ?? '').replace(/---\n\n.*\n$/s, '---\n\nChecked.\n') },
    ]);
    const next = (await plan(root, { most: 1 })).files.filter((file) => file.path.includes('/claims/'));
    expect(next).toHaveLength(1);
    expect(next[0]?.path).not.toBe(claim?.path);
  });

  test('an actor who is there is not drafted again, under any of the names', async () => {
    const actor = '---\nname: Harbour master of Hollin\nkind: person\nnames:\n  - { name: Greta Solheim }\n---\n';
    const { files } = await plan(await makeRoot([{ path: 'content/actors/harbour-master.md', text: actor }]));
    expect(files.filter((file) => file.text.includes('name: Greta Solheim'))).toEqual([]);
    expect(files.some((file) => file.text.includes('creditedTo: { actor: harbour-master }'))).toBe(true);
  });

  test('a path that is taken gets another id, also where only the case differs or the file is broken', async () => {
    const other = '---\nname: The lighthouse\nkind: place\n---\n';
    const taken = await plan(await makeRoot([{ path: 'content/actors/greta-solheim.md', text: other }]));
    expect(taken.files.map((file) => file.path)).toContain('content/actors/greta-solheim-person.md');
    const broken = await plan(await makeRoot([{ path: 'content/actors/greta-solheim.md', text: 'nothing to read' }]));
    expect(broken.files.filter((file) => file.path.startsWith('content/actors/greta'))).toEqual([]);
    const capitals = await plan(await makeRoot([{ path: 'content/actors/Greta-Solheim.md', text: other }]));
    expect(capitals.files.filter((file) => file.path === 'content/actors/greta-solheim.md')).toEqual([]);
  });

  test('two people with one surname are two actors, neither with the bare surname', async () => {
    const root = await makeRoot([
      source('family', 'The Solheims', [
        'Greta Solheim and her brother Anton Solheim met the press. Anton Solheim said the family would rebuild the yard.',
        'Solheim thanked the firefighters.',
      ]),
    ]);
    const { files } = await plan(root);
    const actors = files.filter((file) => /name: (?:Greta|Anton) Solheim\n/.test(file.text));
    expect(actors).toHaveLength(2);
    expect(actors.map((file) => file.text).join('')).not.toContain('{ name: Solheim,');
  });

  test('stories: only the one that is asked for', async () => {
    expect((await plan(await makeRoot(), { story: 'another' })).files).toEqual([]);
  });

  test('a language that is not analysed is named', async () => {
    const text = source('svensk', 'Branden', ['Branden förstörde tolv båtar.']).text.replace(
      'language: en',
      'language: sv',
    );
    const { notes } = await plan(await makeRoot([{ path: 'content/sources/boatyard-fire/svensk.md', text }]));
    expect(notes).toEqual([expect.stringContaining('boatyard-fire/svensk')]);
  });

  test('the order of files changes nothing', async () => {
    const reading = await readCorpus(await makeRoot());
    const turned = { ...reading, corpus: { ...reading.corpus, sources: reading.corpus.sources.toReversed() } };
    expect(planDrafts(turned)).toEqual(planDrafts(reading));
  });

  test('a root without content has nothing to draft', async () => {
    const root = path.join(base, 'empty');
    await mkdir(root);
    expect(await plan(root)).toEqual({ files: [], notes: [] });
  });

  test('the same statement is not written where its file was', async () => {
    const root = await makeRoot();
    const { files } = await plan(root);
    await writeFiles(root, files);
    for (const { path: below, text } of files) expect(await readFile(path.join(root, below), 'utf8')).toBe(text);
  });
});
