/**
 * Sources from saved articles and a table that says what each is. Pure. The articles become seeds as they are, ingest makes sources of
 * them, and what the table says goes into the sources as an editor's word with the row it comes from.
 */
import { createHash } from 'node:crypto';
import { byCodePoint, hasWords } from '#core/text.ts';
import { toSegment } from '#core/segment.ts';
import { readFields } from '#ingest/merge-source.ts';
import type { Seed } from '#ingest/model.ts';
import { nameOutlets, type NamedOutlet } from '#ingest/name-outlet.ts';
import { planIngest, planOutlet } from '#ingest/plan-ingest.ts';
import type { ExistingOutlet, IngestState, PlannedFile } from '#ingest/plan-model.ts';
import { readSeed } from '#ingest/read-seed.ts';
import { isDate } from '#schema';
import type { ArchiveFile } from './archive.ts';
import type { ImportProblem } from './model.ts';
import { setFields, type TableFacts } from './set-fields.ts';
import { columnLetter, type Table } from './read-table.ts';

export interface SourcesPlan {
  readonly seeds: readonly ArchiveFile[];
  readonly files: readonly PlannedFile[];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly string[];
}

export interface SourcesOptions {
  /** How the table is called in reasons that readers see. */
  readonly tableName: string;
  /** Story of rows that name none. */
  readonly story?: string | undefined;
}

/** Columns by their names, folded; the first that is there counts. */
const names = {
  file: ['file', 'filename', 'path'],
  story: ['story', 'topic'],
  url: ['url', 'address', 'link'],
  date: ['date', 'published', 'publisheddate', 'datepublished'],
  outlet: ['outlet', 'publisher', 'newspaper', 'media'],
} as const;
type Name = keyof typeof names;

const foldName = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');

interface Article {
  readonly seed: Seed;
  readonly file: ArchiveFile;
  readonly facts: TableFacts;
  /** Whether the seed is there with the same bytes: an import that was stopped got so far. */
  readonly isThere: boolean;
}

const sameSeed = (seed: Seed | undefined, bytes: Uint8Array) =>
  seed !== undefined && seed.sha256 === createHash('sha256').update(bytes).digest('hex');

/** `read` gives the bytes of an article by its name in the table. */
export function planSources(
  table: Table,
  read: (file: string) => Uint8Array | undefined,
  state: IngestState,
  options: SourcesOptions,
): SourcesPlan {
  const problems: ImportProblem[] = [];
  const articles = readArticles(table, read, state, options, problems);
  const fresh = articles.filter(({ isThere }) => !isThere);
  const seeds = fresh.map(({ seed }) => seed);
  const plan = planIngest({
    ...state,
    seeds: [...state.seeds, ...seeds],
    seedFiles: new Set([...state.seedFiles, ...seeds.map(({ path }) => path)]),
  });
  const own = new Set(articles.map(({ seed }) => `seeds/${seed.path}`));
  for (const { file, reason, fatal } of plan.problems)
    if (fatal && own.has(file)) problems.push({ where: file, reason });
  const known = [...state.outlets, ...plan.files.flatMap(readOutlet)];
  const named = articles.flatMap(({ facts }) => (hasWords(facts.outlet) ? [facts.outlet] : []));
  const outlets = nameOutlets(named, known);
  const files = plan.files.map((file) => {
    if (!file.path.startsWith('content/sources/')) return file;
    const article = articles.find(({ seed }) => readSeedPath(file.text) === seed.path);
    return article === undefined ? file : { ...file, text: setFields(file.text, article.facts, outlets) };
  });
  const all = [...files, ...planNewOutlets(outlets, known)].sort((a, b) => byCodePoint(a.path, b.path));
  const isWhole = problems.length === 0;
  return {
    seeds: isWhole ? fresh.map(({ file }) => file) : [],
    files: isWhole ? all : [],
    problems,
    notes: plan.problems
      .filter(({ fatal, file }) => !fatal && own.has(file))
      .map(({ file, reason }) => `${file}: ${reason}`),
  };
}

function readSeedPath(text: string): unknown {
  const seed = readFields(text)?.['seed'];
  return typeof seed === 'object' && seed !== null && 'file' in seed ? seed.file : undefined;
}

function readArticles(
  { header, rows }: Table,
  read: (file: string) => Uint8Array | undefined,
  { seeds: existing, seedFiles }: IngestState,
  { tableName, story: usual }: SourcesOptions,
  problems: ImportProblem[],
): readonly Article[] {
  const indexOf = (name: Name) => header.findIndex((each) => names[name].some((known) => known === foldName(each)));
  if (indexOf('file') < 0) {
    problems.push({ where: 'header', reason: `no column "file"; there are ${header.join(', ')}` });
    return [];
  }
  const taken = new Set([...seedFiles].map((path) => path.toLowerCase()));
  const there = new Map(existing.map((seed) => [seed.path, seed]));
  return rows.flatMap(({ row, cells }): readonly Article[] => {
    const cell = (name: Name) => cells[indexOf(name)] ?? '';
    const refuse = (name: Name, reason: string): readonly Article[] => {
      const index = indexOf(name);
      const column = index < 0 ? '' : `, column ${columnLetter(index)} (${header[index] ?? ''})`;
      problems.push({ where: `row ${row}${column}`, reason });
      return [];
    };
    const story = cell('story') || usual || '';
    if (story === '' || toSegment(story) !== story)
      return refuse(
        'story',
        `expected a story in lower-case letters and digits joined by hyphens, or --story; found "${story}"`,
      );
    const file = cell('file');
    const bytes = file === '' ? undefined : read(file);
    if (bytes === undefined) return refuse('file', `there is no file "${file}" in the folder`);
    const name = file.split(/[/\\]/).at(-1) ?? file;
    const dot = name.lastIndexOf('.');
    const path = `${story}/${toSegment(name.slice(0, dot)) || 'article'}${name.slice(dot).toLowerCase()}`;
    const isThere = sameSeed(there.get(path), bytes);
    if (taken.has(path.toLowerCase()) && !isThere) return refuse('file', `seeds/${path} is there already`);
    taken.add(path.toLowerCase());
    // Another row that names the same file is refused.
    there.delete(path);
    const date = cell('date');
    if (date !== '' && !isDate(date))
      return refuse('date', `"${date}" is no date; expected 2015, 2015-10, 2015-10-13 or 2015-10-13T12:35`);
    const url = cell('url');
    if (url !== '' && !/^https?:\/\//.test(url)) return refuse('url', `"${url}" is no web address`);
    const seed = readSeed(bytes, path, story);
    if (!('lines' in seed)) return refuse('file', seed.reason);
    const outlet = cell('outlet');
    const facts = { row, tableName, date, url, outlet };
    return [{ seed, file: { path: `seeds/${path}`, bytes }, facts, isThere }];
  });
}

/** The outlet of a file that ingest plans. */
function readOutlet({ path, text }: PlannedFile): readonly ExistingOutlet[] {
  const id = /^content\/outlets\/(.+)\.md$/.exec(path)?.[1];
  const name = id === undefined ? undefined : readFields(text)?.['name'];
  return id === undefined || typeof name !== 'string' ? [] : [{ id, names: [name] }];
}

/** Outlets that the table names and that neither stand in a file nor come from ingest. */
function planNewOutlets(
  outlets: ReadonlyMap<string, NamedOutlet>,
  known: readonly ExistingOutlet[],
): readonly PlannedFile[] {
  const there = new Set(known.map(({ id }) => id));
  const fresh = new Map([...outlets.values()].filter(({ id }) => !there.has(id)).map((outlet) => [outlet.id, outlet]));
  return [...fresh.values()].map(planOutlet);
}
