/** Finds names that are spelled nearly as somebody typed them. Runs in the browser. */
import { compareSpelling } from '#core/names/spelling.ts';

/** Names as a browser gets them. */
export interface NameList {
  /** Label and path of each actor. */
  readonly actors: readonly (readonly [label: string, path: string])[];
  /** Each word of their names, folded, with the actors that bear it. */
  readonly words: readonly (readonly [word: string, actors: readonly number[]])[];
}

export interface NearWord {
  readonly word: string;
  readonly similarity: number;
  readonly actors: readonly (readonly [label: string, path: string])[];
}

/** Three letters or fewer are too few to tell a slip from another name. */
const shortestTyped = 4;
/** Set on the public alias lists behind `spelling.ts`: above it two spellings of one name, below it mostly two names. */
const nearEnough = 0.72;
/** How many letters two spellings of one name may differ in length: saves comparing the rest. */
const mostLonger = 4;

/** An Arabic article that was written together with the name. */
const gluedArticle = /^[ae]l(?=\p{L}{4,})/u;

function compare(typed: string, word: string): number {
  const plain = compareSpelling(typed, word);
  const bare = typed.replace(gluedArticle, '');
  return bare === typed ? plain : Math.max(plain, compareSpelling(bare, word) - 0.01);
}

/**
 * Words of names near a typed word, nearest first, equals by code point. A word that stands in the list as it was typed is
 * its only answer.
 */
export function findNearWords({ actors, words }: NameList, typed: string, most = 3): NearWord[] {
  if (typed.length < shortestTyped) return [];
  const bearers = (numbers: readonly number[]) => numbers.flatMap((at) => (actors[at] ? [actors[at]] : []));
  return words
    .filter(([word]) => Math.abs(word.length - typed.length) <= mostLonger && word.length >= shortestTyped)
    .map(([word, numbers]) => ({ word, numbers, similarity: word === typed ? 1 : compare(typed, word) }))
    .filter(({ similarity }) => similarity >= nearEnough)
    .sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
    .filter(({ similarity }, _, [first]) => first?.similarity !== 1 || similarity === 1)
    .slice(0, most)
    .map(({ word, numbers, similarity }) => ({ word, similarity, actors: bearers(numbers) }));
}
