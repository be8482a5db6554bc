import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { listRecords } from '#core/search/list-records.ts';
import type { RecordAddress } from '#core/search/record.ts';
import { indexSite } from '#core/views/site-index.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { readHit } from '#site/browser/search-hit.ts';
import { readState, writeState } from '#site/browser/search-state.ts';
import { findElements, listSite, readSiteFile } from './read-site.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

const unpack = (data: Buffer) => (data[0] === 0x1f ? gunzipSync(data) : data).toString('latin1');

/** Every file of a search index, unpacked; by its path. */
async function readIndex(site: string): Promise<Map<string, string>> {
  const files = (await listSite(site)).filter((file) => file.startsWith('pagefind/'));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, unpack(await readFile(path.join(inject('sites'), site, file)))] as const),
    ),
  );
}

async function readFragments(site: string): Promise<(Fragment & { page: string; note: RecordAddress })[]> {
  return [...(await readIndex(site))]
    .filter(([file]) => file.includes('/fragment/'))
    .map(([, text]) => {
      const fragment: Fragment = JSON.parse(Buffer.from(text.slice('pagefind_dcd'.length), 'latin1').toString());
      const note = /[#&]([^#&]*)$/.exec(fragment.url);
      return {
        ...fragment,
        page: fragment.url.slice(0, note?.index),
        note: JSON.parse(decodeURIComponent(note?.[1] ?? '')),
      };
    });
}

const harbour = await readFragments('harbour');
const find = (page: string) => harbour.find((fragment) => fragment.page === page);

describe('records', () => {
  test('there is one for every claim, article, actor, outlet, story and page of the docs, and for each cited passage', async () => {
    const { corpus } = await readCorpus(path.resolve('tests/fixtures/site/harbour'));
    const kinds = Map.groupBy(harbour, ({ filters }) => filters['kind']?.join());
    const counts = Object.fromEntries([...kinds].map(([kind, own]) => [kind, own.length]));
    const { quote, ...pages } = counts;
    expect(pages).toEqual({
      claim: corpus.claims.length,
      source: corpus.sources.length,
      actor: corpus.actors.length,
      outlet: corpus.outlets.length,
      story: corpus.stories.length,
      doc: corpus.docs.length,
    });
    expect(quote).toBeGreaterThan(12);
    expect(new Set(harbour.map(({ page }) => page)).size).toBe(harbour.length);
  });

  test('every record leads to a page, and every quote to its place on it', async () => {
    const missing: string[] = [];
    for (const { page } of harbour) {
      const [address = '', anchor] = page.split('#');
      const html = await readSiteFile('harbour', `${address.slice(1)}index.html`).catch(() => '');
      if (html === '' || (anchor !== undefined && !html.includes(` id="${anchor}"`))) missing.push(page);
    }
    expect(missing).toEqual([]);
  });

  test('the parts of an article and of the docs lead to their places', async () => {
    for (const { page, note } of harbour.filter((fragment) => fragment.note.anchors !== undefined)) {
      const html = await readSiteFile('harbour', `${page.slice(1)}index.html`);
      for (const [, id] of note.anchors ?? []) expect(html).toContain(` id="${id}"`);
    }
  });

  test('a quote has the characters of its source, its filters and its claim', () => {
    const quote = harbour.find(({ content }) => content.startsWith('“We shut it the same hour,” Marsh'));
    expect(quote?.filters['kind']).toEqual(['quote']);
    expect(quote?.filters['outlet']?.length).toBe(1);
    expect(quote?.note.claim).toBeTypeOf('string');
    expect(quote?.page).toMatch(/^\/sources\/quay-bridge\/[a-z-]+\/#p-\d+-\d+$/);
  });

  test('a claim is found by every spelling of its actors', () => {
    const claims = harbour.filter(({ filters }) => filters['kind']?.[0] === 'claim' && filters['actor']);
    expect(claims.length).toBeGreaterThan(0);
    expect(find('/actors/odile-marsh/')?.meta['names']?.split(' ')).toEqual(
      expect.arrayContaining(['marsh', 'odile', 'اوديل']),
    );
  });

  test('nobody searches for what only shows a result', async () => {
    const { corpus } = await readCorpus(path.resolve('tests/fixtures/site/harbour'));
    const records = listRecords(indexSite(corpus, false), splitProse);
    const quote = records.find(({ kind }) => kind === 'quote');
    expect(quote?.text).not.toContain(quote?.note.claim);
    expect(records.map(({ path: page }) => page)).toEqual(records.map(({ path: page }) => page).toSorted());
  });

  test('a site without claims, and one without content, have an index', async () => {
    expect((await readIndex('empty')).has('pagefind/pagefind-entry.json')).toBe(true);
    expect((await readFragments('empty')).every(({ filters }) => filters['kind']?.[0] === 'doc')).toBe(true);
    expect((await readFragments('plain')).length).toBeGreaterThan(0);
  });
});

describe('rights', () => {
  test('no file of the index holds more of an excerpts source than its cited passages', async () => {
    const index = await readIndex('harbour');
    expect([...index].filter(([, text]) => /zyx/i.test(text)).map(([file]) => file)).toEqual([]);
    expect([...(await readIndex('plain'))].filter(([, text]) => /wordprivate/i.test(text))).toEqual([]);
  });

  test('the words of such a source are passages of its page', async () => {
    const { corpus } = await readCorpus(path.resolve('tests/fixtures/site/harbour'));
    const closed = corpus.sources.filter(({ meta }) => meta.rights === 'excerpts');
    expect(closed.length).toBeGreaterThan(0);
    for (const { id } of closed) {
      const html = await readSiteFile('harbour', `sources/${id}/index.html`);
      const shown = findElements(html, 'data-source')
        .map(({ text }) => text)
        .join('\n')
        .replace(/\s+/g, ' ');
      const { content = '', note } = find(`/sources/${id}/`) ?? {};
      const words = content.split(' ').slice(note?.titleWords).join(' ').split('[…]');
      // Passages of different paragraphs stand beside each other, so words are held against the page one by one too.
      for (const word of words.flatMap((part) => part.trim().split(' '))) expect(shown).toContain(word);
    }
  });

  test('editors search all of it', async () => {
    const editors = await readFragments('harbour-editor');
    const source = editors.find(({ page }) => page === '/sources/quay-bridge/evening-ledger/');
    expect(source?.content).toContain('zyxsix was said by Marsh');
  });
});

describe('the index', () => {
  test('is the same bytes elsewhere', async () => {
    expect(await readIndex('harbour-again')).toEqual(await readIndex('harbour'));
  });

  test('has nothing that the page does not load', async () => {
    const files = (await listSite('harbour')).filter((file) => file.startsWith('pagefind/'));
    expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });
});

describe('addresses', () => {
  test.each(['', '?q=a', '?q=%22a+b%22&kind=claim', '?q=x&verdict=one+witness&actor=A+%26+B&story=S', '?kind=quote'])(
    '%s comes back',
    (search) => expect(writeState(readState(search))).toBe(search),
  );

  test('unknown kinds and empty values count as absent', () => {
    expect(readState('?q=&kind=constructor&verdict=')).toEqual({ text: '', kind: undefined, filters: {} });
  });

  test('a result leads below the base, to the part in which a word was found', () => {
    const note: RecordAddress = {
      kind: 'source',
      titleWords: 2,
      anchors: [
        [0, 'b-1'],
        [3, 'b-4'],
      ],
    };
    const data = {
      raw_url: `/sources/a/b/#${encodeURIComponent(JSON.stringify(note))}`,
      content: 'The title one two three four five',
    };
    expect(readHit({ ...data, locations: [6] }, '/check/').href).toBe('/check/sources/a/b/#b-4');
    expect(readHit({ ...data, locations: [2, 6] }, '/').href).toBe('/sources/a/b/#b-1');
    expect(readHit({ ...data, locations: [0] }, '/check/').href).toBe('/check/sources/a/b/');
    expect(readHit({ ...data, locations: [1] }, '/').title.filter(({ found }) => found)).toEqual([
      { text: 'title', found: true },
    ]);
  });
});
