/** Reads `content/.base/<source id>.md`: what ingest last wrote, against which people's edits are seen. */
import { join } from 'node:path';
import { sourceSchema } from '#schema';
import type { SourceMeta } from '#schema';
import { contentPath } from './content-file.ts';
import { findLink } from './find-link.ts';
import type { Reading } from './read-corpus.ts';
import { parseEntry } from './read-entry.ts';
import { readText } from './read-text.ts';

/**
 * Frontmatter of the base of each source that has one, by source id; a base that cannot be read counts as none.
 * @param unedited ids of sources that are known to be as ingest wrote them
 */
export function readBases(
  { root, corpus, files }: Reading,
  unedited: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, SourceMeta> {
  const read = corpus.sources.flatMap(({ id, meta }): [string, SourceMeta][] => {
    if (unedited.has(id)) return [[id, meta]];
    const path = `content/.base/${id}.md`;
    const text = findLink(root, path) === undefined ? readText(join(root, path))?.text : undefined;
    if (text === undefined) return [];
    // A source that nobody edited is read already.
    if (text === files.get(contentPath('sources', id))?.document.text) return [[id, meta]];
    const base = parseEntry(text, { path, kind: 'source', id }, sourceSchema).meta;
    return base === undefined ? [] : [[id, base]];
  });
  return new Map(read);
}
