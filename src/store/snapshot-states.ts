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

export class FileStates {
  readonly columns: Columns;
  readonly paths: readonly string[];
  readonly hashes: readonly string[];
  #places: ReadonlyMap<string, number> | undefined;

  constructor(columns: Columns) {
    this.columns = columns;
    const { paths, hashes } = columns;
    this.paths = paths === '' ? [] : paths.split(separator);
    this.hashes = paths === '' ? [] : hashes.split(separator);
  }

  #placeOf(file: string): number {
    this.#places ??= new Map(this.paths.map((path, place) => [path, place]));
    return this.#places.get(file) ?? -1;
  }

  hashOf(file: string): string | undefined {
    return this.hashes[this.#placeOf(file)];
  }

  /** The hash of a file that is as it was when it was hashed, at a time at which nobody could still change it without a trace. */
  hashIfSame(file: string, seen: Seen): string | undefined {
    const place = this.#placeOf(file);
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
    return FileStates.of(0, []);
  }

  static of(
    time: number,
    files: readonly (readonly [path: string, hash: string, seen: Seen | undefined])[],
  ): FileStates {
    const numbers = new Float64Array(files.length * numbersOfEach);
    for (const [place, [, , seen]] of files.entries()) {
      if (seen !== undefined) numbers.set([seen.size, seen.mtimeMs, seen.ctimeMs, seen.ino], place * numbersOfEach);
    }
    const paths = files.map(([path]) => path).join(separator);
    return new FileStates({ time, paths, hashes: files.map(([, hash]) => hash).join(separator), numbers });
  }
}

/** Whether a file or folder had not changed for so long that any later change shows in its times. */
export const isSettled = ({ mtimeMs, ctimeMs }: Pick<Stats, 'mtimeMs' | 'ctimeMs'>, time: number): boolean =>
  Math.max(mtimeMs, ctimeMs) < time - racyMilliseconds;
