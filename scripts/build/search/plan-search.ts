/**
 * The search index of a site, below `pagefind/`: one index of Pagefind, or several parts of a large site, each made anew only when
 * its records change. `words/` says which parts have a word, and `names/` has the names of the actors.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { naming } from '#disk/name-file.ts';
import { foldWords } from '#core/search/fold-words.ts';
import { shardNames } from '#core/search/name-shards.ts';
import type { SearchRecord } from '#core/search/record.ts';
import { groupWords, nameWordFile } from '#core/search/word-files.ts';
import { byCodePoint } from '#core/text.ts';
import { hashParts } from '#store/hash.ts';
import { assignParts, type SearchPart } from './assign-parts.ts';
import { makeBundle, type SearchFile } from './make-bundle.ts';
import type { RecordUnit, SearchSource } from './search-source.ts';

export interface SearchFigures {
  /** Records that were indexed now, and all that there are. */
  readonly indexed: number;
  readonly records: number;
  /** Of the files that were written. */
  readonly bytes: number;
}

/** Files that are made anew or kept together, by the name of their scope. */
export interface SearchScope {
  readonly name: string;
  /** Changes with the files. */
  readonly key: string;
}

/** The words of a part, kept for when another part changes. */
export interface KeptWords {
  readonly read: (part: string, key: string) => readonly string[] | undefined;
  readonly keep: (part: string, key: string, words: readonly string[]) => void;
}

export interface SearchPlan {
  readonly scopes: readonly SearchScope[];
  /** Writes the files of scopes into the folder of a site. */
  readonly write: (stale: (scope: string) => boolean, folder: string) => Promise<SearchFigures>;
}

const topScope = 'search';
const wordsScope = 'search words';
const namesScope = 'search names';

/** Folder of a part below `pagefind/`; the first lies at the top, because Pagefind starts from there. */
const folderOf = (name: string, at: number) => (at === 0 ? '' : `part-${name}/`);
const scopeOf = (name: string, at: number) => (at === 0 ? topScope : `search part-${name}`);

function readRecords(part: SearchPart<RecordUnit>): SearchRecord[] {
  return part.units.flatMap(({ read }) => read()).toSorted((a, b) => byCodePoint(a.path, b.path));
}

/** Words as they may be typed: those that punctuation parts are looked for together too. */
function listWords(records: readonly SearchRecord[]): string[] {
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

/** @param most records of one part */
export function planSearch(source: SearchSource, kept: KeptWords, most?: number): SearchPlan {
  const [language = 'en'] = source.language.split('-');
  const parts = assignParts(source.units, most).map((part, at) => ({
    ...part,
    folder: folderOf(part.name, at),
    scope: scopeOf(part.name, at),
    key: hashParts([language, ...part.units.flatMap(({ id, key }) => [id, key])]),
  }));
  const wordsOf = (part: (typeof parts)[number]) => {
    const known = kept.read(part.scope, part.key);
    if (known !== undefined) return known;
    const words = listWords(readRecords(part));
    kept.keep(part.scope, part.key, words);
    return words;
  };
  const single = parts.length === 1;
  return {
    scopes: [
      ...parts.map(({ scope, key }) => ({ name: scope, key })),
      { name: wordsScope, key: hashParts(single ? [] : parts.flatMap(({ name, key }) => [name, key])) },
      { name: namesScope, key: hashParts([JSON.stringify(source.names.actors)]) },
    ],
    write: async (stale, site) => {
      const folder = path.join(site, 'pagefind');
      let [indexed, bytes] = [0, 0];
      for (const [at, part] of parts.entries()) {
        if (!stale(part.scope)) continue;
        const records = readRecords(part);
        const { files, program } = await makeBundle(records, language);
        bytes += await writeFiles(path.join(folder, part.folder), at === 0 ? [...files, ...program] : files);
        indexed += records.length;
      }
      if (stale(wordsScope)) {
        const words = single
          ? [{ path: 'words/index.json', content: JSON.stringify({ parts: [''], files: [] }) }]
          : writeWords(
              parts.map((part) => part.folder),
              parts.map(wordsOf),
            );
        bytes += await writeFiles(folder, words);
      }
      if (stale(namesScope)) bytes += await writeFiles(folder, writeNames(source));
      if (indexed > 0) await pagefind.close();
      return { indexed, records: source.units.reduce((sum, unit) => sum + unit.records, 0), bytes };
    },
  };
}

const nothingKept: KeptWords = { read: () => undefined, keep: () => {} };

/** Writes the whole index of a site into its folder. */
export function indexSearch(source: SearchSource, site: string, most?: number): Promise<SearchFigures> {
  return planSearch(source, nothingKept, most).write(() => true, site);
}
