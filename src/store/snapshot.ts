/** The hash of every file of a root. Files that have not changed since they were hashed are not read again. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { hashParts } from './hash.ts';
import { FileStates, type Columns } from './snapshot-states.ts';
import { writeWhole } from './write-whole.ts';

/** In the folder of what is kept: what all files were when they were looked at last. */
const fileIn = (cache: string) => path.join(cache, 'snapshot.bin');

/** SHA-256 in hex, by path below the root with `/`. */
export type Snapshot = ReadonlyMap<string, string>;

/** What stands for the hash of a folder, a link or a device. */
export const noFile = 'no file';

function look(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Everything below a folder, in the same order each time; folders and links count too, because readers refuse them where they do
 * not belong. Nothing is known of a file that somebody removes meanwhile.
 */
function lookBelow(root: string, below: string, see: (file: string, stats: Stats | undefined) => void): void {
  let names;
  try {
    names = readdirSync(`${root}/${below}`).sort();
  } catch {
    return;
  }
  for (const name of names) {
    const file = `${below}/${name}`;
    const stats = look(`${root}/${file}`);
    see(file, stats);
    if (stats?.isDirectory() === true) lookBelow(root, file, see);
  }
}

const isOther = (stats: Stats | undefined) => stats !== undefined && !stats.isFile();

/** The time of the file system that `kept` lies on, which may be another than the program's. */
function readTime(kept: string): number {
  const probe = `${kept}.probe`;
  writeWhole(probe, '');
  return statSync(probe).mtimeMs;
}

/** Below a root. */
export const hashed: readonly string[] = ['content', 'seeds'];

/** What was seen of the files of a snapshot. */
const taken = new WeakMap<Snapshot, FileStates>();

/** When a snapshot was begun, by the clock of the file system; unknown for one of another thread or process. */
export const timeOf = (snapshot: Snapshot): number | undefined => taken.get(snapshot)?.columns.time;

/**
 * Hashes `seeds/` and `content/` below `root`. What cannot be read has the hash of nothing.
 * @param cache the folder of what is kept; safe to delete
 */
export function takeSnapshot(root: string, cache: string): Snapshot {
  const { states, keep } = lookAtFiles(root, cache);
  keep();
  return snapshotOf(states);
}

/** A snapshot of what another thread saw. */
export const restoreSnapshot = (columns: Columns): Snapshot => snapshotOf(new FileStates(columns));

function snapshotOf(states: FileStates): Snapshot {
  const snapshot = new Map<string, string>();
  for (const [place, file] of states.paths.entries()) snapshot.set(file, states.hashes[place] ?? '');
  taken.set(snapshot, states);
  return snapshot;
}

/** The same in two steps: what was seen, and keeping it for the next snapshot. */
export function lookAtFiles(root: string, cache: string): { readonly states: FileStates; readonly keep: () => void } {
  const kept = fileIn(cache);
  const before = FileStates.read(kept);
  const seen = before.lookAgain(readTime(kept));
  for (const folder of hashed)
    lookBelow(root, folder, (file, stats) => {
      if (isOther(stats)) seen.add(file, noFile);
      else seen.add(file, () => hashFile(`${root}/${file}`), stats);
    });
  const { states, isNew } = seen.end();
  return { states, keep: () => isNew && states.keep(kept) };
}

/**
 * Paths of files that somebody changed since a snapshot was taken.
 * @param cache as `takeSnapshot` takes it, for a snapshot of another thread or process
 */
export function listChangedSince(root: string, cache: string, snapshot: Snapshot): string[] {
  const seen = taken.get(snapshot);
  if (seen === undefined) return listChanges(snapshot, takeSnapshot(root, cache));
  const changed: string[] = [];
  const left = new Set(seen.paths);
  for (const folder of hashed)
    lookBelow(root, folder, (file, stats) => {
      left.delete(file);
      if (!(isOther(stats) ? seen.hashOf(file) === noFile : isTheSame(root, snapshot, file, stats))) changed.push(file);
    });
  return [...changed, ...left];
}

/** Whether a file has the bytes that a snapshot has of it; where its times tell, it is not read. */
export function isAsSeen(root: string, snapshot: Snapshot, file: string): boolean {
  const stats = look(`${root}/${file}`);
  return !isOther(stats) && isTheSame(root, snapshot, file, stats);
}

function isTheSame(root: string, snapshot: Snapshot, file: string, stats: Stats | undefined): boolean {
  const known = stats === undefined ? undefined : taken.get(snapshot)?.hashIfSame(file, stats);
  return (known ?? hashFile(`${root}/${file}`)) === snapshot.get(file);
}

/** Equal for equal snapshots of unchanged folders. */
export const signSnapshot = (snapshot: Snapshot): string => hashParts([...snapshot].flat());

/** The hash of a file's bytes as a snapshot has it. */
export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The hash of a file as a snapshot has it. */
export function hashFile(file: string): string {
  try {
    return hashBytes(readFileSync(file));
  } catch {
    return '';
  }
}

/** Paths of files that are in one of two snapshots alone, or that are others. */
export function listChanges(before: Snapshot, after: Snapshot): string[] {
  const isSame = (file: string) => before.get(file) === after.get(file);
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => !isSame(file));
}
