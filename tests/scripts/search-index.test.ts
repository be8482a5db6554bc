/** An index that is put together of units says what Pagefind says of all records at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import type { SearchRecord } from '#core/search/record.ts';
import { readCbor, type Cbor } from '../../scripts/build/search/cbor.ts';
import { readWords } from '../../scripts/build/search/cut-index.ts';
import { indexRecords } from '../../scripts/build/search/index-records.ts';
import { joinIndex, listFragments, type SearchFile } from '../../scripts/build/search/join-index.ts';
import { indexSearch } from '../../scripts/build/search/write-search.ts';
import { shortenHashes, unpack } from '../../scripts/build/search/packed-files.ts';
import { below, makeRandom, pick, type Random } from '../../scripts/bench/random.ts';

afterAll(() => pagefind.close());

const words = [
  'harbour',
  'harbours',
  'café',
  'cafe',
  'CAFÉ',
  'Straße',
  'al-Amiri',
  'over-the-top',
  '大橋',
  'жизнь',
  '12',
];
/** Enough words for several files of them. */
const rare = (random: Random) => `w${below(random, 4000)}`;

function makeRecord(random: Random, unit: string, at: number): SearchRecord {
  const text = Array.from({ length: 60 }, () => (below(random, 3) === 0 ? pick(random, words) : rare(random)));
  return {
    kind: pick(random, ['claim', 'source']),
    // Addresses of the units stand mixed when they are sorted.
    path: `/${pick(random, ['claims', 'sources'])}/${unit}/${at}/`,
    title: text.slice(0, below(random, 4)).join(' '),
    text: text.join(' '),
    names: below(random, 3) === 0 ? ['Odile Marsh', rare(random)] : [],
    filters: { story: [unit], ...(below(random, 2) === 0 ? { actor: ['Odile Marsh', 'Ann Quay'] } : {}) },
    note: {},
  };
}

function makeUnits(seed: number): Map<string, SearchRecord[]> {
  const random = makeRandom(seed);
  return new Map(
    ['a', 'b', 'c', 'd', 'e'].map((unit) => [
      unit,
      Array.from({ length: 1 + below(random, 90) }, (_, at) => makeRecord(random, unit, at)),
    ]),
  );
}

const asList = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? value : []);
const contentOf = ({ content }: SearchFile) => (typeof content === 'string' ? Buffer.from(content) : content);

/** All that an index says, by the addresses of pages instead of their numbers. */
function readIndex(files: readonly SearchFile[]): Map<string, string> {
  const at = new Map(files.map((file) => [file.path, contentOf(file)]));
  const open = (path: string) => unpack(at.get(path) ?? new Uint8Array());
  const meta = [...at.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const [, pages, chunks, filters, ...rest] = asList(readCbor(open(meta)));
  const said = new Map<string, string>([['rest', JSON.stringify(rest)]]);
  const addresses = asList(pages).map((page) => {
    const [name, count] = asList(page);
    const shown = JSON.parse(Buffer.from(open(`fragment/${String(name)}.pf_fragment`)).toString());
    said.set(`page ${shown.url}`, JSON.stringify([count, shown.content, shown.meta]));
    return String(shown.url);
  });
  for (const [from = '', to = '', name] of asList(chunks).map(asList)) {
    const seen = new Set<string>();
    readWords(open(`index/${String(name)}.pf_index`), (word, page, places) => {
      seen.add(word.split('\n', 1)[0] ?? '');
      said.set(`word ${word} on ${addresses[page]}`, Buffer.from(places).toString('hex'));
    });
    const isBetween = (word: string) =>
      (word >= from || word.startsWith(String(from))) && (word <= to || word.startsWith(String(to)));
    expect([...seen].filter((word) => !isBetween(word))).toEqual([]);
  }
  for (const [filter, name] of asList(filters).map(asList)) {
    for (const [value, own] of asList(asList(readCbor(open(`filter/${String(name)}.pf_filter`)))[1]).map(asList)) {
      const on = asList(own).map((page) => addresses[Number(page)]);
      said.set(`filter ${String(filter)} ${String(value)}`, on.toSorted().join());
    }
  }
  return said;
}

/** What Pagefind itself makes of records. */
async function indexAll(records: readonly SearchRecord[]): Promise<Map<string, string>> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind gave no index.');
  const { units } = await indexRecords(new Map([['all', records]]), 'en');
  const addresses = new Map(
    [...(units.get('all')?.pages ?? [])].map(({ hash, fragment }) => {
      const { url } = JSON.parse(Buffer.from(unpack(fragment)).toString());
      return [String(url).split('#')[0] ?? '', { hash, url: String(url) }];
    }),
  );
  for (const { path, title, text, names, filters, kind } of records) {
    await index.addCustomRecord({
      url: addresses.get(path)?.url ?? '',
      content: `${title} ${text}`.trim(),
      language: 'en',
      meta: { title, names: names.join(' ') },
      filters: { kind: [kind], ...Object.fromEntries(Object.entries(filters).map(([name, own]) => [name, [...own]])) },
    });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return readIndex(files);
}

const join = (units: Awaited<ReturnType<typeof indexRecords>>['units']): SearchFile[] => {
  const placed = [...units].toSorted().map(([folder, unit]) => ({ folder, unit }));
  return [...[...listFragments(placed, 'en').values()].flat(), ...joinIndex(placed, 'en', '1').files];
};

describe('an index of units', () => {
  test.each([1, 2])('says of each page and word what one of all records says (%i)', async (seed) => {
    const units = makeUnits(seed);
    const files = join((await indexRecords(units, 'en')).units);
    const said = readIndex(files);
    expect(files.filter(({ path }) => path.endsWith('.pf_index')).length).toBeGreaterThan(1);
    expect([...said.keys()].some((key) => key.startsWith('word cafe\n'))).toBe(true);
    expect(said).toEqual(await indexAll([...units.values()].flat()));
  });

  test('is the same whatever else was indexed at once', async () => {
    const units = makeUnits(3);
    const together = (await indexRecords(units, 'en')).units;
    const alone = new Map<string, typeof together extends ReadonlyMap<string, infer Unit> ? Unit : never>();
    for (const [id, records] of [...units].toReversed()) {
      for (const made of (await indexRecords(new Map([[id, records]]), 'en')).units) alone.set(...made);
    }
    expect(join(alone)).toEqual(join(together));
  });
});

describe('records without any word', () => {
  const note = {};
  const make = (path: string, title: string): SearchRecord => ({
    kind: 'actor',
    path,
    title,
    text: '',
    names: [],
    filters: {},
    note,
  });

  test('are left out, alone and among others', async () => {
    const wordless = [make('/actors/x/', '!!!')];
    const alone = (await indexRecords(new Map([['x', wordless]]), 'en')).units.get('x');
    const both = (
      await indexRecords(
        new Map([
          ['x', wordless],
          ['y', [make('/actors/y/', 'Ann Quay')]],
        ]),
        'en',
      )
    ).units;
    expect([alone?.pages, both.get('x'), both.get('y')?.pages.length]).toEqual([[], alone, 1]);
    expect(readIndex(join(both)).size).toBeGreaterThan(0);
  });

  test.each([[[]], [['!!!']]])('%j leave an index that a browser can open', async (titles) => {
    const units = titles.map((title, at) => ({
      id: `actors ${at}`,
      folder: 'actors',
      records: 1,
      key: title,
      read: () => [make('/a/', title)],
    }));
    const names = {
      actors: [],
      labels: { actors: new Map(), outlets: new Map(), stories: new Map() },
      spellings: new Map(),
    };
    const folder = mkdtempSync(`${tmpdir()}/search-`);
    const { files } = await indexSearch({ language: 'en', names, units }, folder);
    rmSync(folder, { recursive: true });
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'pagefind/wasm.en.pagefind']),
    );
  });
});

test('names are as short as they can be told apart, and no shorter than seven letters', () => {
  const [a, b, c] = ['aaaaaaaaaa', 'aaaaaaaabb', 'cccccccccc'];
  expect(shortenHashes([c, b, a, a])).toEqual(
    new Map([
      [a, 'aaaaaaaaa'],
      [b, 'aaaaaaaab'],
      [c, 'ccccccc'],
    ]),
  );
});
