/** The docs in the order in which they are listed. */
import type { Doc } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';

export function listDocs(docs: readonly Doc[]): Doc[] {
  return docs.toSorted((a, b) => a.meta.order - b.meta.order || byCodePoint(a.id, b.id));
}
