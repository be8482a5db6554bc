/**
 * The search index of a site, below `pagefind/`: one index of Pagefind, or several parts of a large site. What Pagefind makes of each
 * unit is kept, and a part is put together of that; so after a change it indexes only the units that changed. `words/` says which parts
 * have a word, and `names/` has the names of the actors. What is to be written is plain data, so that another thread can do it.
 */
import type { NamedActor } from '#core/search/name-shards.ts';
import type { SearchRecord } from '#core/search/record.ts';
import { byCodePoint } from '#core/text.ts';
import { hashParts } from '#store/hash.ts';
import { assignParts, type SearchPart, type SearchUnit } from './assign-parts.ts';
import type { RecordUnit, SearchSource } from './search-source.ts';

/** Files that are made anew or kept together, by the name of their scope. */
export interface SearchScope {
  readonly name: string;
  /** Changes with the files. */
  readonly key: string;
}

/** A unit with the folder of its fragments. */
export type PlacedUnitKey = SearchUnit & Pick<RecordUnit, 'folder'>;

export interface PlannedPart {
  /** Below `pagefind/`, with a slash at its end; empty at the top. */
  readonly folder: string;
  readonly scope: string;
  readonly key: string;
  readonly units: readonly PlacedUnitKey[];
  /** Folders of its fragments, each a scope: what a story's results show stays while the story does. */
  readonly fragments: readonly (SearchScope & { readonly folder: string })[];
}

/** What is to be written into the folder of a site; plain data. */
export interface SearchTask {
  readonly site: string;
  readonly language: string;
  readonly parts: readonly PlannedPart[];
  /** Names of the scopes whose files are made anew. */
  readonly stale: ReadonlySet<string>;
  /** Those that the site names. */
  readonly actors: readonly NamedActor[];
}

/** The records of units, by the id of each. */
export type UnitRecords = ReadonlyMap<string, readonly SearchRecord[]>;

export interface SearchPlan {
  readonly scopes: readonly SearchScope[];
  /** Ids of all units. */
  readonly units: readonly string[];
  /** How many there are. */
  readonly records: number;
  readonly taskOf: (stale: ReadonlySet<string>, site: string) => SearchTask;
  readonly readRecords: (units: readonly string[]) => UnitRecords;
}

export const wordsScope = 'search words';
export const namesScope = 'search names';
const topScope = 'search';

/** Folder of a part below `pagefind/`; the first lies at the top, because Pagefind starts from there. */
const folderOf = (name: string, at: number) => (at === 0 ? '' : `part-${name}/`);
const scopeOf = (name: string, at: number) => (at === 0 ? topScope : `search part-${name}`);

const keyUnits = (language: string, units: readonly RecordUnit[]) =>
  hashParts([language, ...units.flatMap(({ id, key }) => [id, key])]);

function planPart({ name, units }: SearchPart<RecordUnit>, at: number, language: string): PlannedPart {
  const folder = folderOf(name, at);
  const fragments = [...Map.groupBy(units, (unit) => unit.folder)].map(([own, together]) => ({
    folder: own,
    name: `search ${folder}fragment/${own}`,
    key: keyUnits(language, together),
  }));
  const keys = units.map(({ id, key, records, folder: own }) => ({ id, key, records, folder: own }));
  return { folder, scope: scopeOf(name, at), key: keyUnits(language, units), units: keys, fragments };
}

/** @param most records of one part */
export function planSearch(source: SearchSource, most?: number): SearchPlan {
  const [language = 'en'] = source.language.split('-');
  const parts = assignParts(source.units, most).map((part, at) => planPart(part, at, language));
  const keys = parts.length === 1 ? [] : parts.flatMap(({ folder, key }) => [folder, key]);
  const { actors } = source.names;
  const scopes = [
    ...parts.flatMap(({ scope, key, fragments }) => [{ name: scope, key }, ...fragments]),
    { name: wordsScope, key: hashParts(keys) },
    { name: namesScope, key: hashParts([JSON.stringify(actors)]) },
  ];
  const units = new Map(source.units.map((unit) => [unit.id, unit]));
  return {
    scopes: scopes.map(({ name, key }) => ({ name, key })),
    units: [...units.keys()],
    records: source.units.reduce((sum, unit) => sum + unit.records, 0),
    taskOf: (stale, site) => ({ site, language, parts, stale, actors: stale.has(namesScope) ? actors : [] }),
    readRecords: (ids) =>
      new Map(ids.map((id) => [id, (units.get(id)?.read() ?? []).toSorted((a, b) => byCodePoint(a.path, b.path))])),
  };
}
