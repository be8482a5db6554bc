/** The hash of every file of a root. Files that have not changed since they were hashed are not read again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { hashParts } from './hash.ts';
import { writeWhole } from './write-whole.ts';

/** SHA-256 in hex, by path below the root with `/`. */
export type Snapshot = ReadonlyMap<string, string>;

type KeptState = readonly [size: number, mtime: number, ctime: number, inode: number, hash: string];
type Kept = Readonly<Record<string, KeptState>>;

/**
 * A file that was written this short before it was hashed may have changed since without a change of its time: file
 * systems count time in steps, of two seconds at the worst. It is read again.
 */
const racyMilliseconds = 2000;

function readKept(file: string): { readonly time: number; readonly files: Kept } {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isKept(kept)) return kept;
  } catch {
    // None yet, or one that a full disk cut off: everything is read.
  }
  return { time: 0, files: {} };
}

function isKept(value: unknown): value is { readonly time: number; readonly files: Kept } {
  return typeof value === 'object' && value !== null && 'time' in value && 'files' in value;
}

interface Found {
  /** Below the root, with `/`. */
  readonly file: string;
  readonly isFile: boolean;
}

/** Everything below a folder; folders and links count too, because readers refuse them where they do not belong. */
export function* walk(root: string, folder: string): Generator<Found> {
  let entries;
  try {
    entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const file = `${folder}/${entry.name}`;
    yield { file, isFile: entry.isFile() };
    if (entry.isDirectory()) yield* walk(root, file);
  }
}

/** What stands for the hash of a folder, a link or a device. */
export const noFile = 'no file';

function look(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

/** The time of the file system that `cache` lies on, which may be another than the program's. */
function readTime(cache: string): number {
  const probe = `${cache}.probe`;
  writeWhole(probe, '');
  return statSync(probe).mtimeMs;
}

const hashed = ['content', 'seeds'];

/** Whether a file is as it was when it was hashed, at a time at which nobody could still change it without a trace. */
function isAsBefore([size, mtime, ctime, inode]: KeptState, stats: Stats, time: number): boolean {
  return (
    size === stats.size &&
    mtime === stats.mtimeMs &&
    ctime === stats.ctimeMs &&
    inode === stats.ino &&
    Math.max(stats.mtimeMs, stats.ctimeMs) < time - racyMilliseconds
  );
}

const linkOrFolder: KeptState = [0, 0, 0, 0, noFile];

/** What was seen of the files of a snapshot, for `listChangedSince`. */
const taken = new WeakMap<Snapshot, { readonly time: number; readonly files: ReadonlyMap<string, KeptState> }>();

/**
 * Hashes `seeds/` and `content/` below `root`. What cannot be read has the hash of nothing.
 * @param cache a file of this function's own, safe to delete
 */
export function takeSnapshot(root: string, cache: string): Snapshot {
  const time = readTime(cache);
  const before = readKept(cache);
  const kept = new Map<string, KeptState>();
  let changed = false;
  for (const folder of hashed) {
    for (const { file, isFile } of walk(root, folder)) {
      if (!isFile) {
        kept.set(file, linkOrFolder);
        continue;
      }
      const absolute = path.join(root, file);
      const stats = look(absolute);
      const known = before.files[file];
      if (stats !== undefined && known !== undefined && isAsBefore(known, stats, before.time)) kept.set(file, known);
      else {
        changed = true;
        const { size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0 } = stats ?? {};
        kept.set(file, [size, mtimeMs, ctimeMs, ino, hashFile(absolute)]);
      }
    }
  }
  if (changed || kept.size !== Object.keys(before.files).length)
    writeWhole(cache, JSON.stringify({ time, files: Object.fromEntries(kept) }));
  const snapshot: Snapshot = new Map([...kept].map(([file, [, , , , hash]]) => [file, hash]));
  taken.set(snapshot, { time, files: kept });
  return snapshot;
}

/**
 * Paths of files that somebody changed since a snapshot was taken.
 * @param cache as `takeSnapshot` takes it, for a snapshot of another thread or process
 */
export function listChangedSince(root: string, cache: string, snapshot: Snapshot): string[] {
  const seen = taken.get(snapshot);
  if (seen === undefined) return listChanges(snapshot, takeSnapshot(root, cache));
  const changed: string[] = [];
  const left = new Set(seen.files.keys());
  for (const folder of hashed) {
    for (const { file, isFile } of walk(root, folder)) {
      left.delete(file);
      const known = seen.files.get(file);
      const absolute = path.join(root, file);
      const stats = isFile ? look(absolute) : undefined;
      const same =
        known !== undefined &&
        (stats === undefined
          ? known[4] === (isFile ? hashFile(absolute) : noFile)
          : isAsBefore(known, stats, seen.time) || known[4] === hashFile(absolute));
      if (!same) changed.push(file);
    }
  }
  return [...changed, ...left];
}

/** Equal for equal snapshots of unchanged folders. */
export const signSnapshot = (snapshot: Snapshot): string => hashParts([...snapshot].flat());

/** The hash of a file as a snapshot has it. */
export function hashFile(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return '';
  }
}

/** Paths of files that are in one of two snapshots alone, or that are others. */
export function listChanges(before: Snapshot, after: Snapshot): string[] {
  const isSame = (file: string) => before.get(file) === after.get(file);
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => !isSame(file));
}
