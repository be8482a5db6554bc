/** Where what was made of stories is kept: values under a key, and long texts of which a range is read. */
import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import { keep, readKept } from './kept-value.ts';
import type { Store } from './store.ts';
import { writeWhole } from './write-whole.ts';

/** Of bytes; the end is exclusive. */
export type Range = readonly [start: number, end: number];

export interface PartsKeeper {
  readonly read: <T>(name: string, key: string, is: (value: unknown) => value is T) => T | undefined;
  readonly keep: (name: string, key: string, value: unknown) => void;
  readonly readBytes: (name: string, key: string, range: Range) => Uint8Array | undefined;
  /** @param key of 32 characters */
  readonly keepText: (name: string, key: string, text: Uint8Array) => void;
}

/** What makes sure that parts of content that changed while it was read are never used. */
export interface SettledKeeper extends PartsKeeper {
  /** Call it before other threads keep something. */
  readonly begin: () => void;
  /** Call it when nothing has changed; else the next run forgets everything. */
  readonly settle: () => void;
}

const folderOf = (store: Pick<Store, 'place'>, editor: boolean) =>
  path.join(store.place.cache, editor ? 'editor-parts' : 'parts');
const valueFile = (folder: string, name: string) => path.join(folder, `${name}.bin`);
const textFile = (folder: string, name: string) => path.join(folder, `${name}.text`);

function readRange(file: string, key: string, [start, end]: Range): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const head = Buffer.alloc(key.length);
    readSync(descriptor, head, 0, key.length, 0);
    if (key === '' || head.toString() !== key) return undefined;
    const bytes = Buffer.alloc(end - start);
    const read = readSync(descriptor, bytes, 0, bytes.length, key.length + start);
    return read === bytes.length ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What is held in memory: of each name the last. */
export type HeldParts = Map<string, { readonly key: string; readonly value: unknown }>;

/** Only reads: for threads, and for development, which holds in `memory` what it makes. */
export function openParts(store: Store, editor: boolean, memory: HeldParts = new Map()): PartsKeeper {
  const folder = folderOf(store, editor);
  const valueOf = (file: string, key: string): unknown => {
    const held = memory.get(file);
    return held?.key === key ? held.value : undefined;
  };
  return {
    read: (name, key, is) => {
      const file = valueFile(folder, name);
      const held = valueOf(file, key);
      return is(held) ? held : readKept(file, key, is);
    },
    keep: (name, key, value) => void memory.set(valueFile(folder, name), { key, value }),
    readBytes: (name, key, range) => {
      const file = textFile(folder, name);
      const held = valueOf(file, key);
      return held instanceof Uint8Array ? held.subarray(range[0], range[1]) : readRange(file, key, range);
    },
    keepText: (name, key, text) => void memory.set(textFile(folder, name), { key, value: text }),
  };
}

/** For threads of a build that has begun to keep. */
export function joinKeeping(store: Pick<Store, 'place'>, editor: boolean): PartsKeeper {
  const folder = folderOf(store, editor);
  return {
    read: (name, key, is) => readKept(valueFile(folder, name), key, is),
    keep: (name, key, value) => keep(valueFile(folder, name), key, value),
    readBytes: (name, key, range) => readRange(textFile(folder, name), key, range),
    keepText: (name, key, text) => writeWhole(textFile(folder, name), Buffer.concat([Buffer.from(key), text])),
  };
}

/** For a build. */
export function keepParts(store: Store, editor: boolean): SettledKeeper {
  const folder = folderOf(store, editor);
  const own = joinKeeping(store, editor);
  const unsettled = path.join(folder, 'unsettled');
  if (existsSync(unsettled)) rmSync(folder, { recursive: true, force: true });
  let begun = false;
  const begin = () => {
    if (!begun) writeWhole(unsettled, '');
    begun = true;
  };
  return {
    ...own,
    begin,
    keep: (name, key, value) => {
      begin();
      own.keep(name, key, value);
    },
    keepText: (name, key, text) => {
      begin();
      own.keepText(name, key, text);
    },
    settle: () => rmSync(unsettled, { force: true }),
  };
}
