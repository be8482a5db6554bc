/** Which names stand in the sources of a story. */
import type { Source } from '#core/model.ts';
import { foldText } from '#core/text.ts';
import { hasHash, hashWord, sortHashes } from '#core/word-hashes.ts';
import { containsWords } from '#checks/contains-words.ts';

const run = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that do not space words: there a word may be a part of a run of letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}[]/u;

/** Hashes of all runs of letters and digits in capitals, sorted, each once. */
export function hashTextWords(sources: readonly Source[]): Uint32Array {
  const words = new Set<string>();
  for (const { text } of sources) for (const [word] of foldText(text).text.matchAll(run)) words.add(word);
  return sortHashes(Array.from(words, (word) => word.toUpperCase()));
}

/** Whether texts with these words may have the name; false is certain. */
export function mayHold(words: Uint32Array, name: string): boolean {
  if (unspaced.test(name)) return true;
  return Array.from(foldText(name).text.matchAll(run)).every(([word]) => hasHash(words, hashWord(word.toUpperCase())));
}

/** The names that stand in some of the sources. */
export function findNames(sources: readonly Source[], names: readonly string[]): readonly string[] {
  return names.filter((name) => sources.some((source) => containsWords(source, name)));
}
