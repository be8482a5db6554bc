/** Whether a found word is an answer to a typed one. Runs in the browser. */
import { stemmer } from 'stemmer';
import { foldWords } from './fold-words.ts';

/** How many letters a word may be shorter than what was typed: an ending in a language without a stemmer here. */
const longestEnding = 4;

/**
 * Pagefind answers a word that no text has with texts that have its beginning: `mar` for `marchetti`. Such an answer is none:
 * a word counts if it begins as typed, has the same stem, or shares at least half of it and lacks an ending at most.
 */
export function isGenuine(typed: string, found: string): boolean {
  return foldWords(found).some((word) => {
    if (word.startsWith(typed) || stemmer(word) === stemmer(typed)) return true;
    let common = 0;
    while (common < typed.length && typed[common] === word[common]) common += 1;
    return common * 2 >= typed.length && common * 2 > word.length && word.length + longestEnding >= typed.length;
  });
}
