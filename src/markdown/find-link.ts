/** Finds symbolic links on the way to a file: one that a contributor sets could lead anywhere on the machine that builds. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** The first part of `path`, which is below `root` with `/`, that is a symbolic link; `undefined` where none is, or none is there. */
export function findLink(root: string, path: string): string | undefined {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length += 1) {
    const part = steps.slice(0, length).join('/');
    const about = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (about === undefined) return undefined;
    if (about.isSymbolicLink()) return part;
  }
  return undefined;
}
