/**
 * The search index of a site, below `pagefind/`: one index of Pagefind, or several parts of a large site. What Pagefind makes of each
 * unit is kept, and a part is put together of that; so after a change it indexes only the units that changed. `words/` says which parts
 * have a word, and `names/` has the names of the actors.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { naming } from '#disk/name-file.ts';
import { shardNames } from '#core/search/name-shards.ts';
import type { SearchRecord } from '#core/search/record.ts';
import { groupWords, nameWordFile } from '#core/search/word-files.ts';
import { byCodePoint } from '#core/text.ts';
import { hashParts } from '#store/hash.ts';
import { assignParts, type SearchPart } from './assign-parts.ts';
import { indexRecords } from './index-records.ts';
import type { IndexedUnit } from './indexed-unit.ts';
import { joinIndex, listFragments, type PlacedUnit, type SearchFile } from './join-index.ts';
import type { RecordUnit, SearchSource } from './search-source.ts';
import { entryFile, readVersion, writeEntry } from './search-entry.ts';

export interface SearchFigures {
  /** Records that were indexed now, and all that there are. */
  readonly indexed: number;
  readonly records: number;
  /** Of the files that were written. */
  readonly bytes: number;
  /** Their paths below the site. */
  readonly files: readonly string[];
}

/** Files that are made anew or kept together, by the name of their scope. */
export interface SearchScope {
  readonly name: string;
  /** Changes with the files. */
  readonly key: string;
}

/** What was made of units, kept for when others of their part change. */
export interface KeptUnits {
  readonly readUnit: (id: string, key: string) => IndexedUnit | undefined;
  readonly keepUnit: (id: string, key: string, unit: IndexedUnit) => void;
  /** Words of a part as they may be typed. */
  readonly readWords: (part: string, key: string) => readonly string[] | undefined;
  readonly keepWords: (part: string, key: string, words: readonly string[]) => void;
  readonly readProgram: (language: string) => readonly SearchFile[] | undefined;
  readonly keepProgram: (language: string, program: readonly SearchFile[]) => void;
}

export interface SearchPlan {
  readonly scopes: readonly SearchScope[];
  /** Ids of all units. */
  readonly units: readonly string[];
  /** Writes the files of scopes into the folder of a site. */
  readonly write: (stale: (scope: string) => boolean, folder: string) => Promise<SearchFigures>;
}

const topScope = 'search';
const wordsScope = 'search words';
const namesScope = 'search names';

/** Folder of a part below `pagefind/`; the first lies at the top, because Pagefind starts from there. */
const folderOf = (name: string, at: number) => (at === 0 ? '' : `part-${name}/`);
const scopeOf = (name: string, at: number) => (at === 0 ? topScope : `search part-${name}`);

interface Part extends SearchPart<RecordUnit> {
  /** Below `pagefind/`, with a slash at its end; empty at the top. */
  readonly folder: string;
  readonly scope: string;
  readonly key: string;
  /** Folders of its fragments, each a scope: what a story's results show stays while the story does. */
  readonly fragments: readonly (SearchScope & { readonly folder: string })[];
}

const keyUnits = (language: string, units: readonly RecordUnit[]) =>
  hashParts([language, ...units.flatMap(({ id, key }) => [id, key])]);

function placePart(part: SearchPart<RecordUnit>, at: number, language: string): Part {
  const folder = folderOf(part.name, at);
  const fragments = [...Map.groupBy(part.units, (unit) => unit.folder)].map(([own, units]) => ({
    folder: own,
    name: `search ${folder}fragment/${own}`,
    key: keyUnits(language, units),
  }));
  return { ...part, folder, scope: scopeOf(part.name, at), key: keyUnits(language, part.units), fragments };
}

const readRecords = ({ read }: RecordUnit) => read().toSorted((a, b) => byCodePoint(a.path, b.path));

function writeWords(parts: readonly string[], words: readonly (readonly string[])[]): SearchFile[] {
  const having = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    for (const word of own) {
      const numbers = having.get(word);
      if (numbers === undefined) having.set(word, [at]);
      else numbers.push(at);
    }
  }
  const files = groupWords([...having.keys()].toSorted(byCodePoint));
  const list = (numbers: readonly number[]) => (numbers.length === parts.length ? [] : numbers);
  return [
    ...[...files].map(([start, own]) => ({
      path: `words/${nameWordFile(start)}.json`,
      content: JSON.stringify(Object.fromEntries(own.map((word) => [word, list(having.get(word) ?? [])]))),
    })),
    { path: 'words/index.json', content: JSON.stringify({ parts, files: [...files.keys()] }) },
  ];
}

/** `index.json` says how many letters choose a file, and which files there are. */
function writeNames({ names: { actors } }: SearchSource): SearchFile[] {
  const { depth, shards } = shardNames(actors);
  const files = [...shards].map(([key, list]) => ({ path: `names/${key}.json`, content: JSON.stringify(list) }));
  return [...files, { path: 'names/index.json', content: JSON.stringify({ depth, files: [...shards.keys()] }) }];
}

/** Files that are written at once. */
const atOnce = 64;

async function writeFiles(folder: string, files: readonly SearchFile[]): Promise<number> {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const below of folders) await mkdir(below, { recursive: true });
  for (let at = 0; at < files.length; at += atOnce) {
    await Promise.all(
      files.slice(at, at + atOnce).map(({ path: below, content }) => {
        const file = path.join(folder, below);
        return naming(file, () => writeFile(file, content));
      }),
    );
  }
  return files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
}

/** Without any record that has a word Pagefind gives no program for the language. */
const anyRecords = new Map([
  [
    'any',
    [{ kind: 'doc', path: '/', title: 'any', text: '', names: [], filters: {}, note: {} } satisfies SearchRecord],
  ],
]);

/** Reads the units of parts, and has those indexed that are not kept. */
class UnitIndex {
  indexed = 0;
  private readonly language: string;
  private readonly kept: KeptUnits;
  private made: readonly SearchFile[] | undefined;

  constructor(language: string, kept: KeptUnits) {
    this.language = language;
    this.kept = kept;
  }

  async read(units: readonly RecordUnit[]): Promise<ReadonlyMap<string, IndexedUnit>> {
    const known = new Map(
      units.flatMap(({ id, key }) => {
        const unit = this.kept.readUnit(id, this.keyOf(key));
        return unit === undefined ? [] : [[id, unit]];
      }),
    );
    const missing = units.filter(({ id }) => !known.has(id));
    if (missing.length === 0) return known;
    const records = new Map(missing.map((unit) => [unit.id, readRecords(unit)]));
    const { units: made, program } = await indexRecords(records, this.language);
    if ([...made.values()].some(({ pages }) => pages.length > 0)) this.keepProgram(program);
    for (const { id, key } of missing) {
      const unit = made.get(id);
      if (unit === undefined) continue;
      this.indexed += unit.pages.length;
      this.kept.keepUnit(id, this.keyOf(key), unit);
      known.set(id, unit);
    }
    return known;
  }

  async program(): Promise<readonly SearchFile[]> {
    this.made ??= this.kept.readProgram(this.language);
    if (this.made === undefined) this.keepProgram((await indexRecords(anyRecords, this.language)).program);
    return this.made ?? [];
  }

  private keepProgram(program: readonly SearchFile[]): void {
    if (this.made === undefined) this.kept.keepProgram(this.language, program);
    this.made = program;
  }

  private keyOf(key: string): string {
    return hashParts([this.language, key]);
  }
}

/** @param most records of one part */
export function planSearch(source: SearchSource, kept: KeptUnits, most?: number): SearchPlan {
  const [language = 'en'] = source.language.split('-');
  const parts = assignParts(source.units, most).map((part, at) => placePart(part, at, language));
  const single = parts.length === 1;
  const scopes = [
    ...parts.flatMap(({ scope, key, fragments }) => [{ name: scope, key }, ...fragments]),
    { name: wordsScope, key: hashParts(single ? [] : parts.flatMap(({ name, key }) => [name, key])) },
    { name: namesScope, key: hashParts([JSON.stringify(source.names.actors)]) },
  ];
  return {
    scopes: scopes.map(({ name, key }) => ({ name, key })),
    units: source.units.map(({ id }) => id),
    write: async (stale, site) => {
      const index = new UnitIndex(language, kept);
      const needsWords = !single && stale(wordsScope);
      const words: (readonly string[])[] = [];
      let bytes = 0;
      const written: string[] = [];
      const writeTo = async (below: string, files: readonly SearchFile[]) => {
        bytes += await writeFiles(path.join(site, below), files);
        written.push(...files.map((file) => below + file.path));
      };
      const read = async ({ units }: Part): Promise<PlacedUnit[]> => {
        const known = await index.read(units);
        return units.flatMap(({ id, folder: own }) => {
          const unit = known.get(id);
          return unit === undefined ? [] : [{ folder: own, unit }];
        });
      };
      const readWords = async (part: Part): Promise<readonly string[]> => {
        const known = kept.readWords(part.scope, part.key);
        if (known !== undefined) return known;
        const typed = [...new Set((await read(part)).flatMap(({ unit }) => unit.typed))];
        kept.keepWords(part.scope, part.key, typed);
        return typed;
      };
      for (const [at, part] of parts.entries()) {
        const fragments = new Set(part.fragments.flatMap(({ name, folder: own }) => (stale(name) ? [own] : [])));
        if (needsWords) words.push(await readWords(part));
        if (!stale(part.scope) && fragments.size === 0) continue;
        const placed = await read(part);
        const files: SearchFile[] = [];
        for (const [own, list] of listFragments(placed, language)) if (fragments.has(own)) files.push(...list);
        if (stale(part.scope)) {
          const program = await index.program();
          const joined = joinIndex(placed, language, readVersion(program));
          const pages = placed.reduce((sum, { unit }) => sum + unit.pages.length, 0);
          files.push(...joined.files, writeEntry(program, language, { name: joined.name, pages }));
          if (at === 0) files.push(...program.filter((file) => file.path !== entryFile));
        }
        await writeTo(`pagefind/${part.folder}`, files);
      }
      if (stale(wordsScope)) {
        const files = single
          ? [{ path: 'words/index.json', content: JSON.stringify({ parts: [''], files: [] }) }]
          : writeWords(
              parts.map((part) => part.folder),
              words,
            );
        await writeTo('pagefind/', files);
      }
      if (stale(namesScope)) await writeTo('pagefind/', writeNames(source));
      if (index.indexed > 0) await pagefind.close();
      const records = source.units.reduce((sum, unit) => sum + unit.records, 0);
      return { indexed: index.indexed, records, bytes, files: written };
    },
  };
}

const nothingKept: KeptUnits = {
  readUnit: () => undefined,
  keepUnit: () => {},
  readWords: () => undefined,
  keepWords: () => {},
  readProgram: () => undefined,
  keepProgram: () => {},
};

/** Writes the whole index of a site into its folder. */
export function indexSearch(source: SearchSource, site: string, most?: number): Promise<SearchFigures> {
  return planSearch(source, nothingKept, most).write(() => true, site);
}
