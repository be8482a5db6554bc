import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { isSettled } from './snapshot-states.ts';
import { hashed, isAsSeen, noFile, timeOf, type Snapshot } from './snapshot.ts';

function look(file: string, isRoot: boolean): Stats | undefined {
  return (isRoot ? statSync : lstatSync)(file, { throwIfNoEntry: false });
}

const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/**
 * Whether a root has the files of a snapshot and no others, and those that somebody read since have the same bytes. It asks the
 * disk about folders, which change with what is in them, and about the files that were read: a twentieth of another snapshot.
 */
export function isAsRead(root: string, snapshot: Snapshot, wasRead: (file: string) => boolean): boolean {
  const time = timeOf(snapshot) ?? 0;
  let counts: ReadonlyMap<string, number> | undefined;
  const countIn = (folder: string) => {
    counts ??= countBy(Array.from(snapshot.keys(), folderOf));
    return counts.get(folder) ?? 0;
  };
  const holdsTheSame = (folder: string) => {
    const entries = listEntries(`${root}/${folder}`);
    const isKnown = (name: string, isFile: boolean) => {
      const hash = snapshot.get(`${folder}/${name}`);
      return hash !== undefined && (hash === noFile) !== isFile;
    };
    return entries.length === countIn(folder) && entries.every((entry) => isKnown(entry.name, entry.isFile()));
  };
  const isFolderSame = (folder: string) => {
    const stats = look(`${root}/${folder}`, hashed.includes(folder));
    if (stats?.isDirectory() !== true) return countIn(folder) === 0 && (stats !== undefined || hashed.includes(folder));
    return isSettled(stats, time) || holdsTheSame(folder);
  };
  if (!hashed.every(isFolderSame)) return false;
  for (const [file, hash] of snapshot) {
    if (hash === noFile ? !isFolderSame(file) : wasRead(file) && !isAsSeen(root, snapshot, file)) return false;
  }
  return true;
}

function listEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function countBy(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
