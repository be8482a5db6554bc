/** Reads `content/.base/<source id>.md`: what ingest last wrote, against which people's edits are seen. */
import { join } from 'node:path';
import { sourceSchema } from '#schema';
import type { SourceMeta } from '#schema';
import { readEntry } from './read-entry.ts';

/** Frontmatter of the base of each source that has one, by source id; a base that cannot be read counts as none. */
export function readBases(root: string, ids: readonly string[]): ReadonlyMap<string, SourceMeta> {
  const read = ids.flatMap((id): [string, SourceMeta][] => {
    const path = `content/.base/${id}.md`;
    const entry = readEntry(join(root, path), { path, kind: 'source', id }, sourceSchema);
    return entry?.meta === undefined ? [] : [[id, entry.meta]];
  });
  return new Map(read);
}
