/** Ids of drafts: short, readable, never one that is taken. */
import anyAscii from 'any-ascii';
import { reservedIds } from '#schema';

/** Longest id made from words; addresses stay readable. */
const longestId = 48;

/** Lower-case ASCII words joined by hyphens, whole words up to a length; empty for a text without letters or digits. */
export function toSegment(text: string): string {
  let segment = '';
  for (const word of anyAscii(text.replaceAll(/['’]/g, ''))
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []) {
    const longer = segment === '' ? word.slice(0, longestId) : `${segment}-${word}`;
    if (longer.length > longestId) break;
    segment = longer;
  }
  return segment;
}

/** The first of some texts whose id may be used; `isTaken` is asked in lower case, as file systems compare. */
export function chooseId(texts: readonly string[], isTaken: (id: string) => boolean): string | undefined {
  return texts.map(toSegment).find((id) => id !== '' && !reservedIds.includes(id) && !isTaken(id));
}
