import path from 'node:path';
import { hashFile, noFile, walk, type Snapshot } from './snapshot.ts';

/**
 * Whether a root has the files of a snapshot and no others, and those that somebody read since have the same bytes. It asks the
 * disk nothing about all others, so that it takes a fifth of the time of another snapshot.
 */
export function isAsRead(root: string, snapshot: Snapshot, wasRead: (file: string) => boolean): boolean {
  let found = 0;
  for (const folder of ['content', 'seeds']) {
    for (const { file, isFile } of walk(root, folder)) {
      const hash = snapshot.get(file);
      found += 1;
      if (hash === undefined || (hash === noFile) === isFile) return false;
      if (isFile && wasRead(file) && hashFile(path.join(root, file)) !== hash) return false;
    }
  }
  return found === snapshot.size;
}
