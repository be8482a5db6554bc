/**
 * Finds a quote in a source by the quoting rules: exact but for typographic variants, inside one
 * block, at word boundaries, once. Nothing is matched approximately; a quote that stands nowhere or
 * twice is the caller's to report (contrast Hypothesis' anchoring, which re-anchors to lookalikes).
 */
import type { Source, Span } from './model.ts';
import { foldText, isWordBoundary, unfoldSpan, type FoldedText } from './text.ts';
import { tokenize } from './tokens.ts';
import { countWholeWords, hasUnspaced, unspacedScripts } from './unspaced.ts';

export type Located =
  /** One span per part, in order, all inside block `block`. */
  | { readonly found: true; readonly block: number; readonly spans: readonly Span[] }
  /** Nowhere in the source; `missing` is the first part that stands nowhere by itself, if one does. */
  | { readonly found: false; readonly why: 'absent'; readonly missing: string }
  /** Every part stands somewhere, but not in this order within one paragraph. */
  | { readonly found: false; readonly why: 'apart'; readonly parts: readonly (readonly Span[])[] }
  | { readonly found: false; readonly why: 'ambiguous'; readonly places: readonly (readonly Span[])[] }
  | { readonly found: false; readonly why: 'short part'; readonly part: string }
  | { readonly found: false; readonly why: 'empty' };

type Place = { readonly block: number; readonly spans: readonly Span[] };
type Text = Pick<Source, 'text' | 'blocks'>;

/** Shorter parts around `[…]` would let an editor stitch a sentence from single words. */
export const minimumPartWords = 3;
/** Places listed for a quote that stands more than once: enough to see which words to add. */
const placesListed = 3;

/** Marks words left out of a quote. */
export const omission = /\[\s*(?:…|\.\.\.)\s*\]/u;
const insertion = /\[[^[\]]*\]/gu;
const unspacedInsertion = new RegExp(
  String.raw`(?<=[${unspacedScripts}])${insertion.source}(?=[${unspacedScripts}])`,
  'gu',
);
/** One letter in brackets that is part of a word, as in `[T]he` and `worker[s]`. */
const letterInWord = /\[(\p{L})\](?:(?=\p{L})|(?<=\p{L}\[\p{L}\]))/u;

const foldedTexts = new WeakMap<Text, FoldedText>();
function foldedTextOf(source: Text): FoldedText {
  let folded = foldedTexts.get(source);
  if (folded === undefined) foldedTexts.set(source, (folded = foldText(source.text)));
  return folded;
}

function findOccurrences(source: Text, needle: string): Span[] {
  const folded = foldedTextOf(source);
  const found: Span[] = [];
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (isWordBoundary(folded.text, at) && isWordBoundary(folded.text, end)) found.push(unfoldSpan(folded, at, end));
  }
  return found;
}

function blockOf(source: Text, span: Span): number {
  return source.blocks.findIndex((block) => block.span.start <= span.start && span.end <= block.span.end);
}

/** All ways in which the parts follow each other, in order and without overlap, inside one block. */
function placeParts(source: Text, parts: readonly (readonly Span[])[]): Place[] {
  let places: Place[] = [{ block: -1, spans: [] }];
  for (const spans of parts) {
    const next: Place[] = [];
    for (const place of places) {
      const last = place.spans.at(-1)?.end ?? 0;
      for (const span of spans) {
        const block = blockOf(source, span);
        if (block < 0 || span.start < last || (place.spans.length > 0 && block !== place.block)) continue;
        next.push({ block, spans: [...place.spans, span] });
        if (next.length > placesListed) break;
      }
    }
    places = next;
  }
  return places;
}

function normalise(part: string): string {
  return foldText(part).text.trim();
}

/** The text without insertions, and without the space that one leaves where its script has none. */
function leaveOut(text: string): string {
  const glued = hasUnspaced(text) ? text.replace(unspacedInsertion, '') : text;
  return glued.replace(insertion, ' ').replace(/ +(?=[ ,.;:!?])/gu, '');
}

/**
 * Where a part stands if each letter in brackets within a word is that letter, in either case, or an insertion: editors
 * write `[T]he` where the source has `the`. Other brackets are insertions.
 */
function findWithLetters(source: Text, part: string): Span[] {
  const pieces = normalise(part).split(letterInWord);
  if (pieces.length === 1) return [];
  const pattern = pieces.map((piece, index) =>
    index % 2 === 1
      ? `(?:${piece.toLowerCase()}|${piece.toUpperCase()})?`
      : leaveOut(piece).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  );
  const folded = foldedTextOf(source);
  const words = new RegExp(pattern.join('').trim(), 'g');
  const found: Span[] = [];
  for (let match = words.exec(folded.text); match !== null; match = words.exec(folded.text)) {
    const [at, end] = [match.index, match.index + match[0].length];
    words.lastIndex = at + 1;
    if (isWordBoundary(folded.text, at) && isWordBoundary(folded.text, end)) found.push(unfoldSpan(folded, at, end));
  }
  return found;
}

/** Occurrences of a part: `[words]` as they stand if the source has them, else as an editor's insertion. */
function findPart(source: Text, part: string): Span[] {
  const literal = findOccurrences(source, normalise(part));
  if (literal.length > 0 || !part.includes('[')) return literal;
  const without = normalise(leaveOut(normalise(part)));
  const inserted = without === '' ? [] : findOccurrences(source, without);
  return inserted.length > 0 ? inserted : findWithLetters(source, part);
}

function judge(source: Text, parts: readonly string[], found: readonly (readonly Span[])[]): Located {
  const places = placeParts(source, found);
  const [only] = places;
  if (only !== undefined && places.length === 1) return { found: true, ...only };
  if (places.length > 1)
    return { found: false, why: 'ambiguous', places: places.slice(0, placesListed).map((p) => p.spans) };
  const missing = parts.find((_, i) => found[i]?.length === 0);
  if (missing === undefined && parts.length > 1) return { found: false, why: 'apart', parts: found };
  return { found: false, why: 'absent', missing: missing ?? parts.join(' ') };
}

/** Words between white space, insertions aside; letters of scripts without spaces count by the part of a word they are. */
function countWords(part: string): number {
  const typed = part.replaceAll(new RegExp(letterInWord, 'gu'), '$1').replace(insertion, ' ');
  return typed
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reduce((sum, word) => sum + (hasUnspaced(word) ? countWholeWords(tokenize(word).map(({ text }) => text)) : 1), 0);
}

/** Where a quote stands in a source. `[…]` separates parts; a bare ellipsis is literal. */
export function locateQuote(source: Text, quote: string): Located {
  const whole = normalise(quote);
  if (whole === '') return { found: false, why: 'empty' };
  if (!omission.test(quote)) return judge(source, [quote], [findPart(source, quote)]);
  const literal = findOccurrences(source, whole);
  if (literal.length > 0) return judge(source, [quote], [literal]);
  const parts = quote.split(new RegExp(omission, 'gu')).map((part) => part.trim());
  const short = parts.find((part) => countWords(part) < minimumPartWords);
  if (short !== undefined) return { found: false, why: 'short part', part: short };
  return judge(
    source,
    parts,
    parts.map((part) => findPart(source, part)),
  );
}
