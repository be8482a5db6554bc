/** Values kept in files of the cache, each with the key of all that it was made from. */
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole.ts';

/** The value of a file if it was kept under this key; `undefined` for everything else, also for what is no such file. */
export function readKept<Value>(
  file: string,
  key: string,
  isValue: (value: unknown) => value is Value,
): Value | undefined {
  try {
    const kept: unknown = deserialize(readFileSync(file));
    if (typeof kept !== 'object' || kept === null || !('key' in kept) || !('value' in kept)) return undefined;
    return kept.key === key && isValue(kept.value) ? kept.value : undefined;
  } catch {
    // None yet, cut off by a full disk, or written by another version of Node: it is made anew.
    return undefined;
  }
}

export function keep(file: string, key: string, value: unknown): void {
  writeWhole(file, serialize({ key, value }));
}

/** Whether a value is an object with these fields: enough for what this program wrote itself under a key of its own version. */
export function hasFields(value: unknown, ...fields: readonly string[]): value is object {
  return typeof value === 'object' && value !== null && fields.every((field) => field in value);
}
