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

/**
 * Finds the names that texts with given words may have, in order; that others are not there is certain. What it costs goes with
 * the words, and with the number of names only for those in scripts that do not space words.
 */
export function findNamesBy(names: readonly string[]): (words: Uint32Array) => readonly string[] {
  const hashes = names.map((name) =>
    unspaced.test(name) ? [] : Array.from(foldText(name).text.matchAll(run), ([word]) => hashWord(word.toUpperCase())),
  );
  const anywhere: number[] = [];
  const byFirst = new Map<number, number[]>();
  for (const [place, [first]] of hashes.entries()) {
    const group = first === undefined ? anywhere : (byFirst.get(first) ?? []);
    group.push(place);
    if (first !== undefined) byFirst.set(first, group);
  }
  return (words) => {
    const holdsAll = (place: number) => hashes[place]?.every((hash) => hasHash(words, hash)) === true;
    const begun = Array.from(words, (word) => byFirst.get(word) ?? []).flat();
    const places = [...anywhere, ...begun.filter(holdsAll)].sort((a, b) => a - b);
    return places.flatMap((place) => names[place] ?? []);
  };
}

/** The names that stand in some of the sources. */
export function findNames(sources: readonly Source[], names: readonly string[]): readonly string[] {
  return names.filter((name) => sources.some((source) => containsWords(source, name)));
}
