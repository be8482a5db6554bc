/**
 * Sentence starts without a stop before them: lines that were glued together when an article was copied, such as a
 * caption and its credit, a date line and the first sentence, a subheading and the paragraph below it.
 */
import type { Span } from './model.ts';

const creditLabel =
  /(?=(?:Image|Photo|Photograph|Picture|Illustration|File photo|Photo credit): )(?<=[^.:;,!?…\s—–-]["”’')]? {1,9}|\.[A-Z]\. {1,9})/g;

const dateLine =
  /^\s*(?:\p{Lu}\p{Ll}+day,? )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4} (?=\p{Lu})/u;

/**
 * A preposition or a like word in a capital, between a word and a small letter. In 200 news articles all cases were
 * glued lines. `The`, `He` and `It` are left out: they occur inside names and titles. Lines without a final stop are
 * headlines, in which such words are capitalised anyway.
 */
const capitalOpener =
  /(?<=[\p{L}\p{N}]{2} )(?=(?:In|On|At|During|After|Before|This|These|They|There|When|While) \p{Ll})/gu;

/** Where such sentences begin in `piece`, in no particular order. */
export function gluedBreaks(text: string, piece: Span): number[] {
  const line = text.slice(piece.start, piece.end);
  const breaks = [...line.matchAll(creditLabel)].map(({ index }) => index);
  const date = dateLine.exec(line)?.[0];
  if (date !== undefined) breaks.push(date.length);
  if (/[.!?…]["”’')\]]*\s*$/.test(line)) breaks.push(...[...line.matchAll(capitalOpener)].map(({ index }) => index));
  return breaks.map((at) => piece.start + at);
}
