/** A text of several parts, and where each begins: search knows places by the number of the word. */
import type { RecordNote } from './record.ts';

export interface Part {
  /** On the page; empty where the part has none. */
  readonly id: string;
  readonly text: string;
}

export interface JoinedParts {
  readonly text: string;
  readonly anchors: NonNullable<RecordNote['anchors']>;
}

/** Words are runs without white space, as Pagefind counts them; empty parts are left out. */
export function joinParts(parts: readonly Part[]): JoinedParts {
  const texts: string[] = [];
  const anchors: (readonly [number, string])[] = [];
  let words = 0;
  for (const { id, text } of parts) {
    const own = text.split(/\s+/u).filter((word) => word !== '');
    if (own.length === 0) continue;
    if (id !== '' || anchors.length > 0) anchors.push([words, id]);
    texts.push(own.join(' '));
    words += own.length;
  }
  return { text: texts.join(' '), anchors };
}
