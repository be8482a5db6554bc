/**
 * Which parts of a large index have a word, in files that stay small however many words there are: a file holds the words that begin
 * with its name. Where those are too many it holds the name alone, and longer names hold the others. Runs in the browser too.
 */
import { stemmer } from 'stemmer';

/** Words of one file with the numbers of the parts that have them; an empty list stands for all parts. */
export type WordFile = Readonly<Record<string, readonly number[]>>;

/** About 30 KB, 8 KB over the wire. */
const mostWords = 1500;
/** A word that is spread over more files is looked for in all parts. */
const mostFiles = 4;

/**
 * Files by the words that begin with their names.
 * @param words sorted, each once
 */
export function groupWords(words: readonly string[], most = mostWords, start = ''): Map<string, readonly string[]> {
  if (words.length <= most) return new Map([[start, words]]);
  const files = new Map<string, readonly string[]>();
  for (const [next, group] of Map.groupBy(words, (word) => letterAt(word, start.length))) {
    if (next === '') files.set(start, group);
    else for (const [name, own] of groupWords(group, most, start + next)) files.set(name, own);
  }
  return files;
}

/** The whole character at a place; nothing behind the end. */
const letterAt = (word: string, at: number): string => {
  const code = word.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** The name of a file as a host serves it: other letters than those of the alphabet by their numbers. */
export function nameWordFile(start: string): string {
  return (
    [...start].map((letter) => (/[a-z0-9]/.test(letter) ? letter : `-${letter.codePointAt(0) ?? 0}-`)).join('') || '-'
  );
}

/** The beginning that all words share which count as found by a typed one: those that begin with it, and those of its stem. */
function commonStart(typed: string): string {
  const stem = stemmer(typed);
  let common = 0;
  while (common < stem.length && stem[common] === typed[common]) common += 1;
  // `story` and `stories` have the stem `stori`.
  return stem.endsWith('i') || common < stem.length ? typed.slice(0, Math.min(common, stem.length - 1)) : stem;
}

/** Names of the files that may have what a typed word finds; undefined for too many. */
export function filesOfWord(names: readonly string[], typed: string): string[] | undefined {
  const start = commonStart(typed);
  const found = names.filter((name) => name.startsWith(start) || start.startsWith(name));
  return found.length > mostFiles || start === '' ? undefined : found;
}

/** Whether a word of the index answers a typed one. */
export const answers = (word: string, typed: string): boolean =>
  word.startsWith(typed) || stemmer(word) === stemmer(typed);
