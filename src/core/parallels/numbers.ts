/** The value of one printed word that is a number. */
import { readNumberWords, readOrdinal } from '#core/quantities/number-words.ts';

/** Number words that mostly count nothing; 'one of the', 'no one'. */
const articles = new Set(['a', 'an', 'one']);

/** '1,250.5', '12', '21st', 'six', 'sixth', 'dozen'; null for other words, 'one' among them. A comma is a thousands mark before three digits. */
export function readNumber(norm: string): number | null {
  const digits = /^(\d+(?:[.,]\d+)*)(?:st|nd|rd|th|s|m|am|pm)?$/.exec(norm)?.[1];
  if (digits !== undefined) {
    const value = Number(digits.replaceAll(/,(?=\d{3}(?!\d))/g, '').replaceAll(',', '.'));
    return Number.isNaN(value) ? null : value;
  }
  if (!/^[a-z]+$/.test(norm)) return null;
  if (articles.has(norm)) return null;
  if (norm === 'dozen') return 12;
  return readNumberWords(norm) ?? readOrdinal(norm);
}
