/** What somebody typed into the search: phrases in quotation marks, and words. */
import { foldWords } from './fold-words.ts';

export interface Query {
  /** Word for word, in this order; without their quotation marks. */
  readonly phrases: readonly string[];
  /** All other words, folded. */
  readonly words: readonly string[];
}

/** Longer queries are cut: nobody types them, and each word costs a search. */
const mostWords = 24;

const quoted = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/gu;

/** A phrase of one word is a phrase too; an opening quotation mark without an end reaches to the end. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(quoted, (_, inner: string) => {
    if (foldWords(inner).length > 0) phrases.push(inner.trim().replace(/\s+/gu, ' '));
    return ' ';
  });
  return { phrases: phrases.slice(0, mostWords), words: foldWords(rest).slice(0, mostWords) };
}

/** Whether a text has the words of the phrase, one after the other; case, accents and punctuation aside. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${foldWords(text).join(' ')} `.includes(` ${foldWords(phrase).join(' ')} `);
}
