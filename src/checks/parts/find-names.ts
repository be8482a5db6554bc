/** Which names stand in the sources of a story. */
import type { Source } from '#core/model.ts';
import { foldText } from '#core/text.ts';
import { containsWords } from '#checks/contains-words.ts';

const run = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that do not space words: there a word may be a part of a run of letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}[]/u;

/** FNV-1a, 32 bits: two words with one hash only make a name be looked for in vain. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Hashes of all runs of letters and digits in capitals, sorted, each once. */
export function hashTextWords(sources: readonly Source[]): Uint32Array {
  const words = new Set<string>();
  for (const { text } of sources) for (const [word] of foldText(text).text.matchAll(run)) words.add(word);
  return Uint32Array.from(new Set(Array.from(words, (word) => hashWord(word.toUpperCase())))).sort();
}

function includes(sorted: Uint32Array, value: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === value;
}

/** Whether texts with these words may have the name; false is certain. */
export function mayHold(words: Uint32Array, name: string): boolean {
  if (unspaced.test(name)) return true;
  return Array.from(foldText(name).text.matchAll(run)).every(([word]) => includes(words, hashWord(word.toUpperCase())));
}

/** The names that stand in some of the sources. */
export function findNames(sources: readonly Source[], names: readonly string[]): readonly string[] {
  return names.filter((name) => sources.some((source) => containsWords(source, name)));
}
