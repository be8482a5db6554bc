/** Has Pagefind index records. What it makes of one does not depend on the others. */
import * as pagefind from 'pagefind';
import { foldWords } from '#core/search/fold-words.ts';
import type { RecordAddress, SearchRecord } from '#core/search/record.ts';
import { byCodePoint } from '#core/text.ts';
import { cutIndex } from './cut-index.ts';
import type { IndexedUnit } from './indexed-unit.ts';
import type { SearchFile } from './join-index.ts';

/** What every index needs beside its own files. */
const shared = /^(?:pagefind(?:-worker)?\.js|wasm\.[^/]+|pagefind-entry\.json)$/;

/** Records that wait for Pagefind at once. */
const atOnce = 64;

/** Where a result leads and, behind `#`, how it is shown: Pagefind searches all other data of a record. */
function writeAddress({ kind, path: page, note, title }: SearchRecord): string {
  const titleWords = title.split(/\s+/u).filter(Boolean).length;
  const shown: RecordAddress = { ...note, kind, titleWords };
  return `${page}${page.includes('#') ? '&' : '#'}${encodeURIComponent(JSON.stringify(shown))}`;
}

/** Words as they may be typed: those that punctuation parts are looked for together too. */
function listTyped(records: readonly SearchRecord[]): string[] {
  const words = new Set<string>();
  for (const { title, text, names } of records) {
    for (const run of `${title} ${text} ${names.join(' ')}`.split(/\s+/u)) {
      const folded = foldWords(run);
      for (const word of folded) words.add(word);
      if (folded.length > 1) words.add(folded.join(''));
    }
  }
  return [...words].toSorted(byCodePoint);
}

/** Of a unit without any word, such as the page of a band called '!!!': Pagefind leaves such records out. */
const noPages = { pages: [], words: { words: [], numbers: new Uint32Array(), places: new Uint8Array() } } as const;

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}

export interface IndexedRecords {
  /** By id. */
  readonly units: ReadonlyMap<string, IndexedUnit>;
  /** The program that reads an index, and `pagefind-entry.json`, from which it starts. */
  readonly program: readonly SearchFile[];
}

/** @param units the records of each unit, by its id */
export async function indexRecords(
  units: ReadonlyMap<string, readonly SearchRecord[]>,
  language: string,
): Promise<IndexedRecords> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  throwOn(errors);
  if (index === undefined) throw new Error('The search index was not made: Pagefind gave none.');
  const unitOf = new Map<string, string>();
  const add = async (record: SearchRecord, unit: string) => {
    const url = writeAddress(record);
    unitOf.set(url, unit);
    const filters = Object.entries(record.filters).filter(([, values]) => values.length > 0);
    const added = await index.addCustomRecord({
      url,
      content: `${record.title} ${record.text}`.trim(),
      language,
      // Each has all fields, so that they have the same numbers in every index.
      meta: { title: record.title, names: record.names.join(' ') },
      filters: { kind: [record.kind], ...Object.fromEntries(filters.map(([name, values]) => [name, [...values]])) },
    });
    throwOn(added.errors);
  };
  const all = [...units].flatMap(([id, records]) => records.map((record) => ({ id, record })));
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(all.slice(at, at + atOnce).map(({ id, record }) => add(record, id)));
  const result = await index.getFiles();
  throwOn(result.errors);
  await index.deleteIndex();
  const cut = cutIndex(result.files, (address) => unitOf.get(address) ?? '');
  if (cut.has('')) throw new Error('The search index has a page of another address than it was given.');
  return {
    units: new Map([...units].map(([id, records]) => [id, { ...(cut.get(id) ?? noPages), typed: listTyped(records) }])),
    program: result.files.filter((file) => shared.test(file.path)),
  };
}
