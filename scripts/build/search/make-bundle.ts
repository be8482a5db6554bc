/** Has Pagefind index records. The same records give the same bytes. */
import * as pagefind from 'pagefind';
import type { RecordAddress, SearchRecord } from '#core/search/record.ts';
import { steadyFiles } from './steady-index.ts';

/** Pagefind's own interfaces are not used: half a megabyte that no page would load. */
const needed = /^(?:pagefind-entry\.json|.*\.pf_meta|(?:fragment|index|filter)\/.*)$/;
/** What all parts of an index share. */
const shared = /^(?:pagefind(?:-worker)?\.js|wasm\.[^/]+)$/;

/** Records that wait for Pagefind at once. */
const atOnce = 64;

export interface SearchFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where a result leads and, behind `#`, how it is shown: Pagefind searches all other data of a record. */
function writeAddress({ kind, path: page, note, title }: SearchRecord): string {
  const titleWords = title.split(/\s+/u).filter(Boolean).length;
  const shown: RecordAddress = { ...note, kind, titleWords };
  return `${page}${page.includes('#') ? '&' : '#'}${encodeURIComponent(JSON.stringify(shown))}`;
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}

/** The files of an index, and those of the program that reads it. */
export async function makeBundle(
  records: readonly SearchRecord[],
  language: string,
): Promise<{ readonly files: readonly SearchFile[]; readonly program: readonly SearchFile[] }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  throwOn(errors);
  if (index === undefined) throw new Error('The search index was not made: Pagefind gave none.');
  const add = async (record: SearchRecord) => {
    const filters = Object.entries(record.filters).filter(([, values]) => values.length > 0);
    const added = await index.addCustomRecord({
      url: writeAddress(record),
      content: `${record.title} ${record.text}`.trim(),
      language,
      meta: { title: record.title, ...(record.names.length > 0 ? { names: record.names.join(' ') } : {}) },
      filters: { kind: [record.kind], ...Object.fromEntries(filters.map(([name, values]) => [name, [...values]])) },
    });
    throwOn(added.errors);
  };
  for (let at = 0; at < records.length; at += atOnce) await Promise.all(records.slice(at, at + atOnce).map(add));
  const result = await index.getFiles();
  throwOn(result.errors);
  await index.deleteIndex();
  return {
    files: steadyFiles(result.files.filter((file) => needed.test(file.path))),
    program: result.files.filter((file) => shared.test(file.path)),
  };
}
