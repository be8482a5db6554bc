/** Characters that are not seen but stand in collected texts, and what becomes of them. */
import { reordering } from '#core/reordering.ts';

/** Soft hyphen, zero-width space, word joiner, byte order mark; joiners only where no script needs them. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]|(?<![\u0600-\u{10FFFF}])[\u200C\u200D]/gu;
/** Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9). */
const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Control characters but tab and line feed: they must not reach a page. */
const controls = /(?![\t\n])\p{Cc}/gu;
const spaces = /[\s\u00A0\u180E]+/g;

/** Any of those characters, and white space that is no single space: without them a text is as readers see it. */
const odd = /[\p{Cc}\xA0\xAD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F\u2060\u2066-\u2069\u3000\uFEFF]| {2}/u;

/** The text as readers see it: one space for any white space, nothing invisible, trimmed. */
export function readable(text: string): string {
  if (!odd.test(text)) return text.trim();
  return withoutInvisible(text).replaceAll(spaces, ' ').trim();
}

/** Only the characters that the laws of ingest compare: no white space, nothing invisible. */
export function essence(text: string): string {
  return withoutInvisible(text).replaceAll(spaces, '');
}

/** Whether the text holds controls that reorder what readers see. */
export function hasReorderingControls(text: string): boolean {
  return reordering.test(text);
}

function withoutInvisible(text: string): string {
  return text.replaceAll(controls, ' ').replaceAll(bidirectional, '').replaceAll(invisible, '');
}
