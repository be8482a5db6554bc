/** A result of the index, ready to be shown. Pure. */
import { cutExcerpt, markWords, type Excerpt, type ExcerptPiece } from '#core/search/cut-excerpt.ts';
import type { RecordAddress } from '#core/search/record.ts';

export interface Hit {
  readonly note: RecordAddress;
  /** With the base, and with the anchor of the place that was found. */
  readonly href: string;
  readonly title: readonly ExcerptPiece[];
  readonly excerpt: Excerpt;
}

/** Words of an excerpt; a quote is shown nearly always whole. */
const mostWords = 32;
const mostQuoteWords = 70;

/** `/x/#<note>` or `/x/#anchor&<note>`, as the index writes addresses. */
function splitAddress(address: string): { readonly path: string; readonly note: RecordAddress } {
  const hash = address.indexOf('#');
  const path = hash === -1 ? address : address.slice(0, hash);
  const parts = hash === -1 ? [] : address.slice(hash + 1).split('&');
  const note = parts.pop() ?? '';
  const anchor = parts.join('&');
  return { path: anchor === '' ? path : `${path}#${anchor}`, note: JSON.parse(decodeURIComponent(note)) };
}

/** @param data of Pagefind: all words, and the numbers of those that were found */
export function readHit(
  data: { readonly raw_url: string; readonly content: string; readonly locations: readonly number[] },
  base: string,
): Hit {
  const { path, note } = splitAddress(data.raw_url);
  const words = data.content.split(/\s+/u).filter((word) => word !== '');
  const places = [...new Set(data.locations)].toSorted((a, b) => a - b);
  const inText = places.filter((place) => place >= note.titleWords).map((place) => place - note.titleWords);
  const [first] = inText;
  const anchor = first === undefined ? undefined : note.anchors?.findLast(([word]) => word <= first)?.[1];
  return {
    note,
    href: base.replace(/\/$/, '') + path + (anchor ? `#${anchor}` : ''),
    title: markWords(words.slice(0, note.titleWords), new Set(places)),
    excerpt: cutExcerpt(words.slice(note.titleWords), inText, note.kind === 'quote' ? mostQuoteWords : mostWords),
  };
}
