/** What a snapshot saw of each file, kept in columns: read and written in a fifth of the time of a list of records. */
import { deserialize, serialize } from 'node:v8';
import { readFileSync, type Stats } from 'node:fs';
import { hasFields } from './kept-value.ts';
import { writeWhole } from './write-whole.ts';

/** Size, times of change in milliseconds and inode. */
export type Seen = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;
const numbersOfEach = 4;

/** Stands in no path and no hash. */
const separator = '\0';

/**
 * A file that was written this short before it was hashed may have changed since without a change of its time: file
 * systems count time in steps, of two seconds at the worst. It is read again.
 */
const racyMilliseconds = 2000;

/** Plain data, for files and other threads. */
export interface Columns {
  /** When it was looked, by the clock of the file system. */
  readonly time: number;
  /** One after the other. */
  readonly paths: string;
  readonly hashes: string;
  readonly numbers: Float64Array;
}

const isColumns = (value: unknown): value is Columns => hasFields(value, 'time', 'paths', 'hashes', 'numbers');

/** A look at all files, one after the other. */
export interface Look {
  /**
   * @param hash taken, or called, where the file is not as it was
   * @param stats of what has a hash of its own
   */
  readonly add: (file: string, hash: string | (() => string), stats?: Seen) => void;
  readonly end: () => { readonly states: FileStates; readonly isNew: boolean };
}

const split = (list: string): readonly string[] => (list === '' ? [] : list.split(separator));

export class FileStates {
  readonly columns: Columns;
  readonly paths: readonly string[];
  readonly hashes: readonly string[];
  #places: ReadonlyMap<string, number> | undefined;

  constructor(columns: Columns, paths = split(columns.paths), hashes = split(columns.hashes)) {
    this.columns = columns;
    this.paths = paths;
    this.hashes = hashes;
  }

  /** @param likely where it stands if it stands there: most looks find the files of the last one, in the same order */
  #placeOf(file: string, likely = -1): number {
    if (this.paths[likely] === file) return likely;
    this.#places ??= new Map(this.paths.map((path, place) => [path, place]));
    return this.#places.get(file) ?? -1;
  }

  hashOf(file: string): string | undefined {
    return this.hashes[this.#placeOf(file)];
  }

  /** The hash of a file that is as it was when it was hashed, at a time at which nobody could still change it without a trace. */
  hashIfSame(file: string, seen: Seen): string | undefined {
    return this.#hashAt(this.#placeOf(file), seen);
  }

  #hashAt(place: number, seen: Seen): string | undefined {
    const at = place * numbersOfEach;
    const { time, numbers } = this.columns;
    const same =
      numbers[at] === seen.size &&
      numbers[at + 1] === seen.mtimeMs &&
      numbers[at + 2] === seen.ctimeMs &&
      numbers[at + 3] === seen.ino &&
      isSettled(seen, time);
    return same ? this.hashes[place] : undefined;
  }

  /** @param time when the new look begins, by the clock of the file system */
  lookAgain(time: number): Look {
    const paths: string[] = [];
    const hashes: string[] = [];
    const numbers: number[] = [];
    let isNew = false;
    let samePaths = true;
    let next = 0;
    return {
      add: (file, hash, stats) => {
        const place = this.#placeOf(file, next);
        if (place !== -1) next = place + 1;
        samePaths &&= place === paths.length;
        const known = stats === undefined ? undefined : this.#hashAt(place, stats);
        const now = known ?? (typeof hash === 'string' ? hash : hash());
        isNew ||= known === undefined && (typeof hash !== 'string' || this.hashes[place] !== hash);
        paths.push(file);
        hashes.push(now);
        numbers.push(stats?.size ?? 0, stats?.mtimeMs ?? 0, stats?.ctimeMs ?? 0, stats?.ino ?? 0);
      },
      end: () => {
        samePaths &&= paths.length === this.paths.length;
        isNew ||= !samePaths;
        if (!isNew) return { states: new FileStates({ ...this.columns, time }, this.paths, this.hashes), isNew };
        const joined = samePaths ? this.columns.paths : paths.join(separator);
        const columns = { time, paths: joined, hashes: hashes.join(separator), numbers: Float64Array.from(numbers) };
        return { states: new FileStates(columns, paths, hashes), isNew };
      },
    };
  }

  keep(cache: string): void {
    writeWhole(cache, serialize(this.columns));
  }

  /** What was kept; nothing where there is none yet, or one that a full disk cut off. */
  static read(cache: string): FileStates {
    try {
      const kept: unknown = deserialize(readFileSync(cache));
      if (isColumns(kept)) return new FileStates(kept);
    } catch {
      // Everything is read.
    }
    return new FileStates({ time: 0, paths: '', hashes: '', numbers: new Float64Array() });
  }
}

/** Whether a file or folder had not changed for so long that any later change shows in its times. */
export const isSettled = ({ mtimeMs, ctimeMs }: Pick<Stats, 'mtimeMs' | 'ctimeMs'>, time: number): boolean =>
  Math.max(mtimeMs, ctimeMs) < time - racyMilliseconds;
