/** Scripts that put no space between words. What counts words takes each of their letters as part of one, by the rule here. */

/** They, for a class of characters in an expression with the flag `u` or `v`; the sign of a long vowel is shared by both kana. */
export const unspacedScripts = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30FC\uFF70\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
/** All of them and some others; most texts are told by it in a fraction of the time. */
const farFromLatin = /[\u0E00-\u1AFF\u2E80-\uD8BF\uF900-\uFFFF]/;

/** Whether a text has any of their characters. */
export const hasUnspaced = (text: string): boolean => farFromLatin.test(text) && unspaced.test(text);

/** A word, in parts that letters can be counted in. */
export const wordParts = 12;

/**
 * How many letters carry what an English word does. The Universal Declaration of Human Rights has 1,723 words in English,
 * and in Chinese 1.5 characters for each of them, in Thai 4.1 letters, in Lao 4.3, in Khmer and Burmese 3.6; Japanese
 * takes one character and 1.1 kana for each. Rounded up for characters, so that rather more is asked of a copy than less:
 * names and offices are long in Chinese, and nothing there tells them from other words.
 */
const lettersPerWord = { characters: 2, kana: 3, others: 4 };
const kana = /^[\u3041-\u30FF\u31F0-\u31FF\uFF66-\uFF9F]/;
const beforeCharacters = '\u2E80';

/** Parts of a word for a token: a letter of these scripts with its marks, or a word of others, which is a whole one. */
export function countParts(token: string): number {
  if (!hasUnspaced(token)) return wordParts;
  const letters = kana.test(token) ? 'kana' : token < beforeCharacters ? 'others' : 'characters';
  return wordParts / lettersPerWord[letters];
}

/** How many whole words the tokens make. */
export const countWholeWords = (tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + countParts(token), 0) / wordParts;

/** Whether a token is a letter of theirs that stands for a sound: unlike a character of Chinese, it says nothing by itself. */
export const isOneSound = (token: string): boolean => countParts(token) < wordParts / lettersPerWord.characters;
