/** Takes an index that Pagefind made of several units apart, so that each can be put together with others later on. */
import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { byCodePoint } from '#core/text.ts';
import { CborReader, CborWriter, readCbor, type Cbor } from './cbor.ts';
import { numbersOfWord, spelling, type IndexedPage, type IndexedUnit, type IndexedWords } from './indexed-unit.ts';
import { unpack } from './packed-files.ts';

/** What is searched besides the text, as Pagefind numbers it: places name these by their numbers. */
export const fields = ['names', 'title'] as const;

/** A word of a unit: its pages with the places of each. */
interface Row {
  readonly word: string;
  readonly pages: number[];
  readonly places: Uint8Array[];
}

function writeRows(rows: readonly Row[]): IndexedWords {
  const sorted = rows.toSorted((a, b) => byCodePoint(a.word, b.word));
  const numbers = new Uint32Array(sorted.length * numbersOfWord);
  const writer = new CborWriter();
  for (const [at, { pages, places }] of sorted.entries()) {
    for (const [nth, bytes] of places.entries()) {
      if (nth > 0) {
        writer.writeList(entryParts);
        writer.writeValue((pages[nth] ?? 0) - (pages[nth - 1] ?? 0));
      }
      writer.writeBytes(bytes);
    }
    numbers.set([pages.length, pages[0] ?? 0, pages.at(-1) ?? 0, writer.length], at * numbersOfWord);
  }
  return { words: sorted.map(({ word }) => word), numbers, places: writer.take() };
}

/** Of an entry: the page, counted from the one before; places in its text; places in its fields. */
const entryParts = 3;
/** Of a word: itself, its entries, its other spellings, each with entries of its own. */
const wordParts = 3;

function expectList(reader: CborReader, length: number): void {
  if (reader.readList() !== length) throw new Error('The search index has another form than expected.');
}

/** Called with each entry of each word. */
type Visit = (word: string, page: number, places: Uint8Array) => void;

function readEntries(reader: CborReader, word: string, visit: Visit): void {
  let page = 0;
  for (let left = reader.readList(); left > 0; left -= 1) {
    expectList(reader, entryParts);
    page += reader.readNumber();
    const start = reader.at;
    reader.skip();
    reader.skip();
    visit(word, page, reader.bytes.subarray(start, reader.at));
  }
}

/** @param chunk an unpacked file of words */
export function readWords(chunk: Uint8Array, visit: Visit): void {
  const reader = new CborReader(chunk);
  expectList(reader, 1);
  for (let left = reader.readList(); left > 0; left -= 1) {
    expectList(reader, wordParts);
    const word = reader.readText();
    readEntries(reader, word, visit);
    for (let spellings = reader.readList(); spellings > 0; spellings -= 1) {
      expectList(reader, 2);
      const form = reader.readText();
      readEntries(reader, word + spelling + form, visit);
    }
  }
}

const asList = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? value : []);
const asText = (value: Cbor | undefined): string => (typeof value === 'string' ? value : '');
const asNumber = (value: Cbor | undefined): number => (typeof value === 'number' ? value : 0);

/** Filters of each page, by its number. */
function readFilters(files: readonly IndexFile[]): Map<number, (readonly [filter: string, value: string])[]> {
  const filters = new Map<number, (readonly [filter: string, value: string])[]>();
  for (const { content } of files.filter(({ path }) => path.endsWith('.pf_filter'))) {
    const [name, values] = asList(readCbor(unpack(content)));
    for (const [value, pages] of asList(values).map(asList)) {
      for (const page of asList(pages).map(asNumber)) {
        const own = filters.get(page) ?? [];
        own.push([asText(name), asText(value)]);
        filters.set(page, own);
      }
    }
  }
  return filters;
}

const decoder = new TextDecoder();

function readAddress(fragment: Uint8Array): string {
  const shown: unknown = JSON.parse(decoder.decode(fragment));
  return typeof shown === 'object' && shown !== null && 'url' in shown ? String(shown.url) : '';
}

const comparePairs = (a: readonly [string, string], b: readonly [string, string]) =>
  byCodePoint(a[0], b[0]) || byCodePoint(a[1], b[1]);

/** The pages with their addresses, by their numbers. */
function readPages(files: readonly IndexFile[]): { readonly address: string; readonly page: IndexedPage }[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return [];
  const [, pages, , , , searched] = asList(readCbor(unpack(meta.content)));
  if (asList(searched).join() !== fields.join())
    throw new Error(`The search index has other fields than ${fields.join()}.`);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const filters = readFilters(files);
  return asList(pages)
    .map(asList)
    .map(([name, words], at) => {
      const fragment = contents.get(`fragment/${asText(name)}.pf_fragment`);
      if (fragment === undefined) throw new Error(`The search index lacks the page ${asText(name)}.`);
      const plain = unpack(fragment);
      const hash = createHash('sha256').update(plain).digest('hex');
      const own = (filters.get(at) ?? []).toSorted(comparePairs);
      return { address: readAddress(plain), page: { hash, words: asNumber(words), filters: own, fragment } };
    });
}

/**
 * What the files of an index hold of each unit, by its id, but for the words that are typed.
 * @param unitOf the unit of a page, by its address
 */
export function cutIndex(
  files: readonly IndexFile[],
  unitOf: (address: string) => string,
): Map<string, Omit<IndexedUnit, 'typed'>> {
  const units = new Map<string, { readonly pages: IndexedPage[]; readonly rows: Row[] }>();
  const places = readPages(files).map(({ address, page }) => {
    const id = unitOf(address);
    const unit = units.get(id) ?? { pages: [], rows: [] };
    units.set(id, unit);
    return { unit, number: unit.pages.push(page) - 1 };
  });
  const add: Visit = (word, at, bytes) => {
    const place = places[at];
    if (place === undefined) throw new Error('The search index names a page that it lacks.');
    const { rows } = place.unit;
    const row = rows.at(-1);
    if (row?.word !== word) rows.push({ word, pages: [place.number], places: [bytes] });
    else {
      row.pages.push(place.number);
      row.places.push(bytes);
    }
  };
  for (const { content } of files.filter(({ path }) => path.endsWith('.pf_index'))) readWords(unpack(content), add);
  return new Map([...units].map(([id, { pages, rows }]) => [id, { pages, words: writeRows(rows) }]));
}
