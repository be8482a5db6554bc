/**
 * Writes the search index of a site: Pagefind's files below `pagefind/`, and the names of its actors below `pagefind/names/`.
 *
 * The same records give the same bytes. A site without it works; only its search says that there is none.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { listNamedActors } from '#core/search/context.ts';
import { listRecords } from '#core/search/list-records.ts';
import { shardNames, type NamedActor } from '#core/search/name-shards.ts';
import type { RecordAddress, SearchRecord } from '#core/search/record.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { splitProse } from '#markdown/split-prose.ts';
import { steadyFiles } from './steady-index.ts';

export interface SearchFigures {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/** Pagefind's own interfaces are not used: half a megabyte that no page would load. */
const needed =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.[^/]+|(?:fragment|index|filter)\/.*)$/;

/** Records that wait for Pagefind at once. */
const atOnce = 64;

/** Where a result leads and, behind `#`, how it is shown: Pagefind searches all other data of a record. */
function writeAddress({ kind, path: page, note, title }: SearchRecord): string {
  const titleWords = title.split(/\s+/u).filter(Boolean).length;
  const shown: RecordAddress = { ...note, kind, titleWords };
  return `${page}${page.includes('#') ? '&' : '#'}${encodeURIComponent(JSON.stringify(shown))}`;
}

function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}

async function makeFiles(records: readonly SearchRecord[], language: string): Promise<readonly pagefind.IndexFile[]> {
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
  return steadyFiles(result.files.filter((file) => needed.test(file.path)));
}

/** The files of the names: `index.json` says how many letters choose a file, and which files there are. */
function writeNames(actors: readonly NamedActor[]): readonly { readonly path: string; readonly content: string }[] {
  const { depth, shards } = shardNames(actors);
  const files = [...shards].map(([key, list]) => ({ path: `names/${key}.json`, content: JSON.stringify(list) }));
  return [...files, { path: 'names/index.json', content: JSON.stringify({ depth, files: [...shards.keys()] }) }];
}

/** Writes the index of these records into the folder of a built site, in place of an older one. */
async function writeSearch(
  records: readonly SearchRecord[],
  actors: readonly NamedActor[],
  options: { readonly folder: string; readonly language: string },
): Promise<SearchFigures> {
  const folder = path.join(options.folder, 'pagefind');
  const [language = 'en'] = options.language.split('-');
  const found = await makeFiles(records, language);
  const files = [...found, ...writeNames(actors)];
  await rm(folder, { recursive: true, force: true });
  for (const below of ['', 'fragment', 'index', 'filter', 'names']) {
    await mkdir(path.join(folder, below), { recursive: true });
  }
  for (let at = 0; at < files.length; at += atOnce) {
    await Promise.all(
      files.slice(at, at + atOnce).map((file) => writeFile(path.join(folder, file.path), file.content)),
    );
  }
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { records: records.length, files: files.length, bytes };
}

/** The same for all content of a site. */
export async function indexSearch(index: SiteIndex, folder: string): Promise<SearchFigures> {
  const { language } = index.corpus.site;
  return writeSearch(listRecords(index, splitProse), listNamedActors(index), { folder, language });
}

/** The same, said to whoever waits, and without the process that Pagefind leaves running for a next index. */
export async function buildSearch(index: SiteIndex, folder: string): Promise<void> {
  const started = performance.now();
  const { records, bytes } = await indexSearch(index, folder).finally(() => pagefind.close());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Indexed ${records} things for the search: ${Math.ceil(bytes / 1024)} KB, ${seconds} s.\n`);
}
