/** Ids of drafts: short, readable, never one that is taken. */
import { toSegment } from '#core/segment.ts';
import { reservedIds } from '#schema';

/** The first of some texts whose id may be used; `isTaken` is asked in lower case, as file systems compare. */
export function chooseId(texts: readonly string[], isTaken: (id: string) => boolean): string | undefined {
  return texts.map(toSegment).find((id) => id !== '' && !reservedIds.includes(id) && !isTaken(id));
}
