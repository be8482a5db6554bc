/** What a quote would read if it were copied as the source prints it, where that is certain. */
import { locateQuote, minimumPartWords, omission } from '#core/locate.ts';
import type { Source, Span } from '#core/model.ts';
import { equalsFolded, sliceSpan } from '#core/text.ts';
import { printable } from '#core/views/printable.ts';
import { extendToQuote } from '#checks/extend-to-quote.ts';
import { haveSameWords, listQuoteWords } from './quote-words.ts';

export interface SettledQuote {
  readonly quote: string;
  readonly why: 'characters' | 'punctuation';
}

/**
 * The source's own characters for a quote that stands in it but for typographic variants and white space; its verbatim text for
 * one whose words stand in it once with other punctuation. `undefined` where nothing is to be done, or nothing is certain. The
 * words stay the same and in order.
 */
export function settleQuote(source: Source, quote: string): SettledQuote | undefined {
  const located = locateQuote(source, quote);
  if (located.found) {
    const settled = takeCharacters(source, quote, located.spans);
    return settled === undefined || settled === quote ? undefined : { quote: settled, why: 'characters' };
  }
  if (located.why !== 'absent' || quote.includes('[')) return undefined;
  const verbatim = takePunctuation(source, quote);
  return verbatim === undefined ? undefined : { quote: verbatim, why: 'punctuation' };
}

/** Part by part; a part with an insertion of the editor stays as it is typed. */
function takeCharacters(source: Source, quote: string, spans: readonly Span[]): string | undefined {
  const parts =
    spans.length === 1 ? [quote.trim()] : quote.split(new RegExp(omission, 'gu')).map((part) => part.trim());
  if (parts.length !== spans.length) return undefined;
  const settled = parts.map((part, index) => {
    const span = spans[index];
    const words = span === undefined ? part : sliceSpan(source.text, span).trim();
    return equalsFolded(words, part) && isPlain(words) ? words : part.replaceAll(/\s+/g, ' ');
  });
  return settled.join(' […] ');
}

/** Where the same words stand in one block, once in the whole source. */
function takePunctuation(source: Source, quote: string): string | undefined {
  const wanted = listQuoteWords(quote).map(({ word }) => word);
  if (wanted.length < minimumPartWords) return undefined;
  const places = source.blocks.flatMap(({ span }): Span[] => {
    const words = listQuoteWords(sliceSpan(source.text, span));
    return words.flatMap(({ start }, at) => {
      const end = words[at + wanted.length - 1]?.end;
      const fits = end !== undefined && wanted.every((word, index) => words[at + index]?.word === word);
      return fits ? [{ start: span.start + start, end: span.start + end }] : [];
    });
  });
  const [only] = places;
  if (only === undefined || places.length > 1) return undefined;
  const words = sliceSpan(source.text, extendToQuote(source.text, only, quote)).trim();
  return isPlain(words) && haveSameWords(words, quote) && locateQuote(source, words).found ? words : undefined;
}

/** Whether words can stand on one line of a file as they are. */
function isPlain(words: string): boolean {
  return words !== '' && printable(words) === words && !/[\r\n\p{Cc}\u2028\u2029]/u.test(words);
}
