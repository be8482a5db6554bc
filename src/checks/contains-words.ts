import { locateQuote } from '#core/locate.ts';
import type { Source } from '#core/model.ts';

/** Whether words stand anywhere in a source, once or more, as printed or in capitals throughout. */
export function containsWords(source: Source, words: string): boolean {
  return stands(source, words) || stands(source, words.toUpperCase());
}

function stands(source: Source, words: string): boolean {
  const located = locateQuote(source, words);
  return located.found || located.why === 'ambiguous';
}
