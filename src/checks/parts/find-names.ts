/** Which names stand in the sources of a story. */
import type { Source } from '#core/model.ts';
import { foldText } from '#core/text.ts';
import { unspacedScripts } from '#core/unspaced.ts';
import { emptyHash, hasHash, hashUnit, hashWord } from '#core/word-hashes.ts';
import { containsWords } from '#checks/contains-words.ts';

const run = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that do not space words: there a word may be a part of a run of letters. */
const unspaced = new RegExp(String.raw`[${unspacedScripts}\[]`, 'u');

const runHere = new RegExp(run.source, 'uy');
const firstNonAscii = 0x80;
/** The unit of each ASCII letter in capitals and of each digit; 0 for all else. */
const capitals = Uint8Array.from({ length: firstNonAscii }, (_, unit) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(unit)) ? String.fromCharCode(unit).toUpperCase().charCodeAt(0) : 0,
);

/** Adds the hash of each run in capitals. Most runs are ASCII: of these no texts are made, which takes a fifth of the time. */
function addRuns(text: string, hashes: Set<number>): void {
  for (let at = 0; at < text.length;) {
    let [end, hash, unit] = [at, emptyHash, text.charCodeAt(at)];
    for (let capital = capitals[unit] ?? 0; capital > 0; capital = capitals[unit] ?? 0) {
      hash = hashUnit(hash, capital);
      end += 1;
      unit = end < text.length ? text.charCodeAt(end) : 0;
    }
    if (unit < firstNonAscii) {
      if (end > at) hashes.add(hash | 0);
      at = end + 1;
      continue;
    }
    runHere.lastIndex = at;
    const word = runHere.exec(text)?.[0] ?? '';
    if (word !== '') hashes.add(hashWord(word.toUpperCase()) | 0);
    at += Math.max(1, word.length);
  }
}

/** Hashes of all runs of letters and digits in capitals, sorted, each once. */
export function hashTextWords(sources: readonly Source[]): Uint32Array {
  const hashes = new Set<number>();
  for (const { text } of sources) addRuns(foldText(text).text, hashes);
  return Uint32Array.from(hashes).sort();
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
    const places = [...anywhere];
    for (const word of words) {
      const begun = byFirst.get(word);
      if (begun !== undefined) places.push(...begun.filter(holdsAll));
    }
    places.sort((a, b) => a - b);
    return places.flatMap((place) => names[place] ?? []);
  };
}

/** The names that stand in some of the sources. */
export function findNames(sources: readonly Source[], names: readonly string[]): readonly string[] {
  return names.filter((name) => sources.some((source) => containsWords(source, name)));
}
