/** What was made of units of the search, kept for when others of their part change. */
import { hashParts } from '#store/hash.ts';
import type { PartsKeeper } from '#store/parts-keeper.ts';
import type { Versions } from '#store/versions.ts';
import { isIndexedUnit, type IndexedUnit } from './indexed-unit.ts';
import type { SearchFile } from './join-index.ts';

export interface KeptUnits {
  readonly readUnit: (id: string, key: string) => IndexedUnit | undefined;
  readonly keepUnit: (id: string, key: string, unit: IndexedUnit) => void;
  /** Words of a part as they may be typed. */
  readonly readWords: (part: string, key: string) => readonly string[] | undefined;
  readonly keepWords: (part: string, key: string, words: readonly string[]) => void;
  readonly readProgram: (language: string) => readonly SearchFile[] | undefined;
  readonly keepProgram: (language: string, program: readonly SearchFile[]) => void;
}

const isWords = (value: unknown): value is readonly string[] => Array.isArray(value);
const isFiles = (value: unknown): value is readonly SearchFile[] => Array.isArray(value);

/** The program of the search is kept under this name, which no unit has. */
export const programFile = 'program';

/** What is indexed lies under the hash of its words, so that it may stay when other things are forgotten. */
export function keepUnits({ read, keep }: PartsKeeper, versions: Versions, editor: boolean): KeptUnits {
  const fileOf = (name: string) => `../${editor ? 'editor-search' : 'search'}/${name}`;
  const keyOf = (key: string) => hashParts([versions.pages, key]);
  return {
    readUnit: (id, key) => read(fileOf(id), keyOf(key), isIndexedUnit),
    keepUnit: (id, key, unit) => keep(fileOf(id), keyOf(key), unit),
    readWords: (part, key) => read(fileOf(part), keyOf(key), isWords),
    keepWords: (part, key, words) => keep(fileOf(part), keyOf(key), words),
    readProgram: (language) => read(fileOf(programFile), keyOf(language), isFiles),
    keepProgram: (language, program) => keep(fileOf(programFile), keyOf(language), program),
  };
}

/** For whoever makes a site once. */
export const nothingKept: KeptUnits = {
  readUnit: () => undefined,
  keepUnit: () => {},
  readWords: () => undefined,
  keepWords: () => {},
  readProgram: () => undefined,
  keepProgram: () => {},
};
