/** What a snapshot saw of each file, kept in columns: read and written in a fifth of the time of a list of records. */
import { deserialize, serialize } from 'node:v8';
import { readFileSync, type Stats } from 'node:fs';
import { hasFields } from './kept-value.ts';
import { writeWhole } from './write-whole.ts';

/** Size, times of change in milliseconds and inode of one file after the other. */
const columns = 4;
/** Stands in no path and no hash. */
const separator = '\0';

/**
 * A file that was written this short before it was hashed may have changed since without a change of its time: file
 * systems count time in steps, of two seconds at the worst. It is read again.
 */
const racyMilliseconds = 2000;

type Seen = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;
const nothingSeen: Seen = { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 };

export class FileStates {
  /** When it was looked, by the clock of the file system. */
  readonly time: number;
  readonly #places = new Map<string, number>();
  readonly #hashes: string[] = [];
  readonly #numbers: number[] = [];

  constructor(time: number) {
    this.time = time;
  }

  get size(): number {
    return this.#hashes.length;
  }

  /** Each path once. */
  add(file: string, hash: string, { size, mtimeMs, ctimeMs, ino }: Seen = nothingSeen): void {
    this.#places.set(file, this.#hashes.length);
    this.#hashes.push(hash);
    this.#numbers.push(size, mtimeMs, ctimeMs, ino);
  }

  hashOf(file: string): string | undefined {
    const place = this.#places.get(file);
    return place === undefined ? undefined : this.#hashes[place];
  }

  /** The hash of a file that is as it was when it was hashed, at a time at which nobody could still change it without a trace. */
  hashIfSame(file: string, seen: Seen): string | undefined {
    const place = this.#places.get(file) ?? -1;
    const at = place * columns;
    const numbers = this.#numbers;
    const same =
      numbers[at] === seen.size &&
      numbers[at + 1] === seen.mtimeMs &&
      numbers[at + 2] === seen.ctimeMs &&
      numbers[at + 3] === seen.ino &&
      isSettled(seen, this.time);
    return same ? this.#hashes[place] : undefined;
  }

  files(): Iterable<string> {
    return this.#places.keys();
  }

  hashes(): Map<string, string> {
    const hashes = new Map<string, string>();
    for (const [file, place] of this.#places) hashes.set(file, this.#hashes[place] ?? '');
    return hashes;
  }

  keep(cache: string): void {
    const { time } = this;
    const [paths, hashes] = [[...this.#places.keys()], this.#hashes].map((list) => list.join(separator));
    writeWhole(cache, serialize({ time, paths, hashes, numbers: Float64Array.from(this.#numbers) }));
  }

  /** What was kept; nothing where there is none yet, or one that a full disk cut off. */
  static read(cache: string): FileStates {
    try {
      const kept: unknown = deserialize(readFileSync(cache));
      if (isKept(kept)) return FileStates.#of(kept);
    } catch {
      // Everything is read.
    }
    return new FileStates(0);
  }

  static #of({ time, paths, hashes, numbers }: Kept): FileStates {
    const states = new FileStates(time);
    const hashOf = hashes.split(separator);
    for (const [place, file] of paths === '' ? [] : paths.split(separator).entries()) {
      states.#places.set(file, place);
      states.#hashes.push(hashOf[place] ?? '');
    }
    for (const number of numbers) states.#numbers.push(number);
    return states;
  }
}

interface Kept {
  readonly time: number;
  readonly paths: string;
  readonly hashes: string;
  readonly numbers: Float64Array;
}

const isKept = (value: unknown): value is Kept => hasFields(value, 'time', 'paths', 'hashes', 'numbers');

/** Whether a file or folder had not changed for so long that any later change shows in its times. */
export const isSettled = ({ mtimeMs, ctimeMs }: Pick<Stats, 'mtimeMs' | 'ctimeMs'>, time: number): boolean =>
  Math.max(mtimeMs, ctimeMs) < time - racyMilliseconds;
