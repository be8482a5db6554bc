/** A group of the lists by letter, as pages name it. */
import { letterWords } from './words/search.ts';

export function letterName(key: string): string {
  return key === 'digits' ? letterWords.digits : key === 'other' ? letterWords.other : key.toUpperCase();
}
