/** How search compares words: small enough for a browser, so without tables of other scripts. */

const marks = /\p{M}/gu;
const apostrophes = /['’‘ʼʻ`´ʿʾ]/gu;
/** Letters that no decomposition takes apart, as they are usually typed without a special keyboard. */
const letters: ReadonlyMap<string, string> = new Map(
  ['ßss', 'øo', 'łl', 'đd', 'ðd', 'þth', 'æae', 'œoe', 'ıi', 'ħh'].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * The words of a text in lower case without diacritics and apostrophes; hyphens and all other punctuation part words.
 * Letters of other scripts stay as they are.
 */
export function foldWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(marks, '').replace(apostrophes, '').toLowerCase();
  return plain.replace(/\P{ASCII}/gu, (letter) => letters.get(letter) ?? letter).match(/[\p{L}\p{N}]+/gu) ?? [];
}
