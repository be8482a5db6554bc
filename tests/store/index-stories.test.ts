import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '#core/mentions.ts';
import { indexSite } from '#core/views/site-index.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { indexStories } from '#store/index-stories.ts';
import { openStore, type Store } from '#store/store.ts';

let folder = '';
const project = path.resolve('.');
const actorFile = () => path.join(folder, 'root/content/actors/mara-quill.md');

const open = () => openStore({ root: path.join(folder, 'root'), cache: path.join(folder, 'cache'), project });
const index = (store: Store) => indexStories(store, store.stories, store.frame.corpus.actors, false);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crossbearing-store-'));
  await cp('tests/fixtures/checks/_valid', path.join(folder, 'root'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('indexStories', () => {
  test('gives what the index of all content gives, read for the first time or kept', async () => {
    const whole = indexSite((await readCorpus(path.join(folder, 'root'))).corpus, false);
    for (const made of [index(await open()), index(await open())]) {
      expect([...made.names]).toEqual([...whole.names]);
      expect([...made.claims]).toEqual([...whole.claims]);
      expect([...made.publicSpans]).toEqual([...whole.publicSpans]);
      expect(made.coverage.stories[0]?.passages).toEqual(whole.coverage.stories[0]?.passages);
    }
  });
  test('reads what was found in a story once, and shares it between indexes', async () => {
    const store = await open();
    const [story] = index(store).coverage.stories;
    expect(story?.passages).toBe(story?.passages);
    expect(index(store).coverage.stories[0]).toBe(story);
  });
  test('finds names anew when an actor has another, and reads no source for it', async () => {
    const records = path.join(folder, 'cache/records');
    const before = await readFile(path.join(records, 'ferry-strike.bin'));
    const text = await readFile(actorFile(), 'utf8');
    await writeFile(actorFile(), text.replaceAll('Mara Quill', 'Nobody Else'));
    const store = await open();
    const made = index(store);
    for (const source of made.corpus.sources)
      expect(made.mentionsIn(source)).toEqual(findMentions(source, made.corpus.actors));
    expect((made.names.get('mara-quill') ?? []).map(({ name }) => name)).not.toContain('Mara Quill');
    expect(await readFile(path.join(records, 'ferry-strike.bin'))).toEqual(before);
    expect((await readdir(records)).toSorted()).toEqual(
      ['', '.comparison', '.names'].map((part) => `ferry-strike${part}.bin`),
    );
  });
});
