import type { Span } from '#core/model.ts';
import { foldText } from '#core/text.ts';

/** The longest punctuation that is looked at on either side, in UTF-16 units. */
const longestPunctuation = 5;

/** The span with as much of the punctuation at both ends as the quote has too. */
export function extendToQuote(text: string, { start, end }: Span, quote: string): Span {
  const folded = foldText(quote).text.trim();
  const head = /\S{0,5}$/.exec(text.slice(0, start).slice(-longestPunctuation))?.[0] ?? '';
  const tail = /^\S{0,5}/.exec(text.slice(end, end + longestPunctuation))?.[0] ?? '';
  const taken = [...head].map((_, index) => head.slice(index)).find((part) => folded.startsWith(foldText(part).text));
  const added = [...tail]
    .map((_, index) => tail.slice(0, tail.length - index))
    .find((part) => folded.endsWith(foldText(part).text));
  return { start: start - (taken?.length ?? 0), end: end + (added?.length ?? 0) };
}
