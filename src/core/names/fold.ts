import { remember, wordMemory } from '#core/remember.ts';
import anyAscii from 'any-ascii';

/** Letters whose usual romanisation differs from the character tables of any-ascii; German and Nordic vowels become one letter. */
const apostrophes = /['’‘ʼʻ`´ʿʾ"“”]/g;

/** A name in lower-case ASCII letters, digits, blanks, commas, dots and hyphens: other scripts romanised, marks and apostrophes gone. */
export const foldName: (name: string) => string = remember({ ...wordMemory, longest: 40 }, (name) => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(apostrophes, '');
  return anyAscii(plain)
    .toLowerCase()
    .replace(apostrophes, '')
    .replace(/[^a-z0-9.,-]+/g, ' ')
    .trim();
});
