/** What two sentences have in common and what they have not, as named numbers; the same whichever comes first. */
import type { Profile, ProfileWord, WordKind } from '#core/parallels/profile.ts';
import {
  countShared,
  countSharedSorted,
  measureOrder,
  neighbours,
  shareOfBoth,
  shareOfLarger,
  shareOfSmaller,
} from '#core/parallels/sequences.ts';
import { compareWords, pairWords } from '#core/parallels/similar-words.ts';

export interface Features {
  /** Words in common over both lengths. */
  readonly words: number;
  /** Words of content in common over both, by weight. */
  readonly content: number;
  /** Words of grammar in common over both. */
  readonly grammar: number;
  /** Runs of three letters in common, over both and over the shorter. */
  readonly letters: number;
  readonly lettersOfShorter: number;
  /** Runs of three stems in common over the shorter. */
  readonly triplesOfShorter: number;
  /** Stems in common in the same order, over the longer. */
  readonly order: number;
  /** Logarithm of the longest run of common stems. */
  readonly longestRun: number;
  /** Weight in common over the longer sentence. */
  readonly weightOfLonger: number;
  /** Weight of the rarest word in common. */
  readonly rarest: number;
  /** Logarithm of the weight of common words that are no names, numbers or times. */
  readonly contentWeight: number;
  /** Logarithm of the weight that the other sentence lacks, in the sentence with more of it. */
  readonly leftOver: number;
  /** Logarithm of the difference of lengths in words. */
  readonly longer: number;
  /** 1 where only one of them denies something. */
  readonly negation: number;
  /** Groups of names without any likeness in the other sentence: the smaller count of the two, at most 2. */
  readonly namesApart: number;
  /** Logarithm of how many names, numbers and so on stand in one sentence alone; `apart`: the smaller count of the two. */
  readonly namesMissing: number;
  readonly numbersMissing: number;
  readonly numbersApart: number;
  readonly numbersShared: number;
  readonly timesShared: number;
}

export function compareProfiles(a: Profile, b: Profile): Features {
  const keys = { a: a.words.map(({ key }) => key), b: b.words.map(({ key }) => key) };
  const lengths = [a.words.length, b.words.length] as const;
  const triples = { a: neighbours(keys.a, 3), b: neighbours(keys.b, 3) };
  const grammar = { a: normsOf(a, 'function'), b: normsOf(b, 'function') };
  const { subsequence, run } = measureOrder(keys.a, keys.b);
  const lettersShared = countSharedSorted(a.letters, b.letters);
  const numbers = compareKind(a, b, 'number');
  const names = compareKind(a, b, 'name');
  const apart = [countApart(a, b), countApart(b, a)] as const;
  return {
    words: shareOfBoth(countShared(normsOf(a), normsOf(b)), ...lengths),
    grammar: shareOfBoth(countShared(grammar.a, grammar.b), grammar.a.length, grammar.b.length),
    letters: shareOfBoth(lettersShared, a.letters.length, b.letters.length),
    lettersOfShorter: shareOfSmaller(lettersShared, a.letters.length, b.letters.length),
    triplesOfShorter: shareOfSmaller(countShared(triples.a, triples.b), triples.a.length, triples.b.length),
    order: shareOfLarger(subsequence, ...lengths),
    longestRun: Math.log1p(run),
    longer: Math.log1p(Math.abs(lengths[0] - lengths[1])),
    negation: a.negated === b.negated ? 0 : 1,
    namesApart: Math.min(2, ...apart),
    namesMissing: Math.log1p(names.onlyA + names.onlyB),
    numbersMissing: Math.log1p(numbers.onlyA + numbers.onlyB),
    numbersApart: Math.log1p(Math.min(numbers.onlyA, numbers.onlyB)),
    numbersShared: Math.log1p(numbers.shared),
    timesShared: Math.log1p(compareKind(a, b, 'time').shared),
    ...compareWeights(a, b),
  };
}

function compareWeights(
  { content: a }: Profile,
  { content: b }: Profile,
): Pick<Features, 'content' | 'weightOfLonger' | 'rarest' | 'contentWeight' | 'leftOver'> {
  let shared = 0;
  let plain = 0;
  let rarest = 0;
  for (const pair of pairWords(a, b)) {
    const x = a[pair.a];
    const y = b[pair.b];
    if (x === undefined || y === undefined) continue;
    const weight = (pair.likeness * (x.weight + y.weight)) / 2;
    shared += weight;
    rarest = Math.max(rarest, weight);
    if (x.kind === 'content' && y.kind === 'content') plain += weight;
  }
  const weights = [sumWeights(a), sumWeights(b)] as const;
  return {
    content: shareOfBoth(plain, sumWeights(a, 'content'), sumWeights(b, 'content')),
    weightOfLonger: shareOfLarger(shared, ...weights),
    rarest,
    contentWeight: Math.log1p(plain),
    leftOver: Math.log1p(Math.max(0, Math.max(...weights) - shared)),
  };
}

function normsOf({ words }: Profile, kind?: WordKind): string[] {
  return words.filter((word) => kind === undefined || word.kind === kind).map(({ norm }) => norm);
}

function sumWeights(words: readonly ProfileWord[], kind?: WordKind): number {
  return words.reduce((sum, word) => (kind === undefined || word.kind === kind ? sum + word.weight : sum), 0);
}

/** Different words of one kind: in how many sentences they stand. */
function compareKind(a: Profile, b: Profile, kind: WordKind): { shared: number; onlyA: number; onlyB: number } {
  const only = (one: Profile, other: Profile) => {
    const theirs = new Set(other.content.map(({ key }) => key));
    const mine = new Set(one.content.filter((word) => word.kind === kind).map(({ key }) => key));
    const missing = Array.from(mine).filter((key) => !theirs.has(key)).length;
    return { missing, shared: mine.size - missing };
  };
  const inA = only(a, b);
  const inB = only(b, a);
  return { shared: Math.max(inA.shared, inB.shared), onlyA: inA.missing, onlyB: inB.missing };
}

/** Likeness of two words that may be spellings of one name. */
const sameName = 0.7;

/** Groups of names of `a` of which no word has a likeness in `b`. */
function countApart(a: Profile, b: Profile): number {
  return a.names.filter(
    (group) => !group.some((name) => b.content.some((word) => compareWords(name, word) >= sameName)),
  ).length;
}
