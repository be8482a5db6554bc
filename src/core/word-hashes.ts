/** Sets of words as numbers, to tell cheaply that a word is not among them. */

/** The hash of no characters. */
export const emptyHash = 0x811c9dc5;

/** What a hash becomes with one more UTF-16 unit; signed while it is under way. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a, 32 bits: two words with one hash only make somebody look in vain. */
export function hashWord(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at += 1) hash = hashUnit(hash, word.charCodeAt(at));
  return hash >>> 0;
}

/** Hashes of words, sorted, each once. */
export const sortHashes = (words: Iterable<string>): Uint32Array =>
  Uint32Array.from(new Set(Array.from(words, hashWord))).sort();

/** Whether a sorted list has the hash. */
export function hasHash(sorted: Uint32Array, hash: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === hash;
}
