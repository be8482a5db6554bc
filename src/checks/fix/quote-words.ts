/** The words of a quote, without the punctuation that a copy may get wrong. */
import type { Span } from '#core/model.ts';
import { foldText, unfoldSpan } from '#core/text.ts';

export interface QuoteWord extends Span {
  readonly word: string;
}

/**
 * Words with their apostrophes, numbers with everything that is written inside them (3.5 is not 3,5, nor -5 the same as 5),
 * and every sign that is more than punctuation. A question mark counts as a word: it turns a statement round.
 */
const words =
  /(?:-|(?<!\p{N}[.,:/]?))\p{N}+(?:[.,:/]\p{N}+)*(?![\p{L}\p{M}\p{N}])%?|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[\p{S}?%&@#§*/[\]]/gu;

/** The words in order, with their places in the text; typographic variants are folded, capitals are not. */
export function listQuoteWords(text: string): readonly QuoteWord[] {
  const folded = foldText(text);
  return Array.from(folded.text.matchAll(words), ({ 0: word, index }) => ({
    word,
    ...unfoldSpan(folded, index, index + word.length),
  }));
}

/** Whether two texts hold the same words in the same order. */
export function haveSameWords(a: string, b: string): boolean {
  const left = listQuoteWords(a);
  const right = listQuoteWords(b);
  return left.length === right.length && left.every(({ word }, index) => word === right[index]?.word);
}
