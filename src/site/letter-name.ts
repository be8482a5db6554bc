/** A group of the lists by letter, as pages name it. */
import { letterOfKey } from '#core/views/letters-view.ts';
import { letterWords } from './words/search.ts';

export function letterName(key: string): string {
  return letterOfKey(key) ?? (key === 'digits' ? letterWords.digits : letterWords.other);
}
