/** Writes a made-up collection below a root. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeCollection, type CollectionSize } from './make-collection.ts';

/** How many files were written; folders are made as needed. */
export async function writeCollection(root: string, size: CollectionSize): Promise<number> {
  const made = new Set<string>();
  let count = 0;
  for (const file of makeCollection(size)) {
    const absolute = path.join(root, file.path);
    const folder = path.dirname(absolute);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeFile(absolute, file.text);
    count += 1;
  }
  return count;
}
