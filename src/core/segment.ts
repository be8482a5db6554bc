/** Segments of ids, made from words: lower-case ASCII joined by hyphens. */
import anyAscii from 'any-ascii';

/** Longest segment made from words; addresses stay readable. */
const longestSegment = 48;
/** Letters that Unicode does not decompose. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** In lower case, Latin letters without accents; other alphabets stay. */
function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

/** Whole words up to a length, of Latin letters and digits alone; empty for a text without any. */
export function slugify(text: string, longest = longestSegment): string {
  let slug = '';
  for (const word of foldLatin(text).match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

/** As `slugify`, with other alphabets in Latin letters (any-ascii) and without apostrophes; empty for a text without letters or digits. */
export function toSegment(text: string): string {
  return slugify(anyAscii(text.replaceAll(/['’]/g, '')));
}

/** As `slugify` for a name in Latin letters; in other alphabets their letters in Latin ones, where an apostrophe is a soft sign. */
export function romanise(name: string): string {
  return slugify(/(?!\p{sc=Latin})\p{L}/u.test(name) ? anyAscii(name).replaceAll("'", '') : name);
}

/** What is left of a name when case, accents, spaces and punctuation do not count: two names with the same are one. */
export function foldLetters(name: string): string {
  return foldLatin(name).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
