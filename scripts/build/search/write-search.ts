/** Writes what is planned of the search into the folder of a site. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { naming } from '#disk/name-file.ts';
import { shardNames, type NamedActor } from '#core/search/name-shards.ts';
import { groupWords, nameWordFile } from '#core/search/word-files.ts';
import { byCodePoint } from '#core/text.ts';
import { joinIndex, listFragments, type PlacedUnit, type SearchFile } from './join-index.ts';
import { nothingKept, type KeptUnits } from './kept-units.ts';
import {
  namesScope,
  planSearch,
  wordsScope,
  type PlannedPart,
  type SearchTask,
  type UnitRecords,
} from './plan-search.ts';
import { hashContent } from '../hash-site.ts';
import { entryFile, readVersion, writeEntry } from './search-entry.ts';
import type { SearchSource } from './search-source.ts';
import { UnitIndex } from './unit-index.ts';

export interface SearchFigures {
  /** Records that were indexed now. */
  readonly indexed: number;
  /** Of the files that were written. */
  readonly bytes: number;
  /** Their paths below the site, each with its SHA-256 in hex. */
  readonly files: ReadonlyMap<string, string>;
}

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
function writeNames(actors: readonly NamedActor[]): SearchFile[] {
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

/** @param ask gives the records of units */
export async function writeSearch(
  { site, language, parts, stale, actors }: SearchTask,
  kept: KeptUnits,
  ask: (units: readonly string[]) => Promise<UnitRecords>,
): Promise<SearchFigures> {
  const index = new UnitIndex(language, kept, ask);
  const single = parts.length === 1;
  const needsWords = !single && stale.has(wordsScope);
  const words: (readonly string[])[] = [];
  let bytes = 0;
  const written = new Map<string, string>();
  const writeTo = async (below: string, files: readonly SearchFile[]) => {
    bytes += await writeFiles(path.join(site, below), files);
    for (const { path: file, content } of files) written.set(below + file, hashContent(content));
  };
  const read = async ({ units }: PlannedPart): Promise<PlacedUnit[]> => {
    const known = await index.read(units);
    return units.flatMap(({ id, folder: own }) => {
      const unit = known.get(id);
      return unit === undefined ? [] : [{ folder: own, unit }];
    });
  };
  const readWords = async (part: PlannedPart): Promise<readonly string[]> => {
    const known = kept.readWords(part.scope, part.key);
    if (known !== undefined) return known;
    const typed = [...new Set((await read(part)).flatMap(({ unit }) => unit.typed))];
    kept.keepWords(part.scope, part.key, typed);
    return typed;
  };
  for (const [at, part] of parts.entries()) {
    const fragments = new Set(part.fragments.flatMap(({ name, folder: own }) => (stale.has(name) ? [own] : [])));
    if (needsWords) words.push(await readWords(part));
    if (!stale.has(part.scope) && fragments.size === 0) continue;
    const placed = await read(part);
    const files: SearchFile[] = [];
    for (const [own, list] of listFragments(placed, language)) if (fragments.has(own)) files.push(...list);
    if (stale.has(part.scope)) {
      const program = await index.program();
      const joined = joinIndex(placed, language, readVersion(program));
      const pages = placed.reduce((sum, { unit }) => sum + unit.pages.length, 0);
      files.push(...joined.files, writeEntry(program, language, { name: joined.name, pages }));
      if (at === 0) files.push(...program.filter((file) => file.path !== entryFile));
    }
    await writeTo(`pagefind/${part.folder}`, files);
  }
  if (stale.has(wordsScope)) {
    const files = single
      ? [{ path: 'words/index.json', content: JSON.stringify({ parts: [''], files: [] }) }]
      : writeWords(
          parts.map((part) => part.folder),
          words,
        );
    await writeTo('pagefind/', files);
  }
  if (stale.has(namesScope)) await writeTo('pagefind/', writeNames(actors));
  if (index.indexed > 0) await pagefind.close();
  return { indexed: index.indexed, bytes, files: written };
}

/** Writes the whole index of a site into its folder. */
export async function indexSearch(
  source: SearchSource,
  site: string,
  most?: number,
): Promise<SearchFigures & { readonly records: number }> {
  const { scopes, records, taskOf, readRecords } = planSearch(source, most);
  const all = new Set(scopes.map(({ name }) => name));
  const figures = await writeSearch(taskOf(all, site), nothingKept, (units) => Promise.resolve(readRecords(units)));
  return { ...figures, records };
}
