/** What two sentences have in common and what they have not, as named numbers; the same whichever comes first. */
import type { Profile, ProfileWord, WordKind } from '#core/parallels/profile.ts';
import {
  countSharedSorted,
  countSharedTriples,
  measureOrder,
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

/** Each feature is worked out when it is asked for: few of them decide about most pairs. */
export function compareProfiles(a: Profile, b: Profile): Features {
  return new Comparison(a, b);
}

class Comparison implements Features {
  readonly #a: Profile;
  readonly #b: Profile;
  #order: ReturnType<typeof measureOrder> | undefined;
  #letters: number | undefined;
  #numbers: SharedKeys | undefined;
  #weights: SharedWeights | undefined;

  constructor(a: Profile, b: Profile) {
    this.#a = a;
    this.#b = b;
  }

  get words(): number {
    return shareOfBoth(countSharedSorted(this.#a.norms, this.#b.norms), this.#a.words.length, this.#b.words.length);
  }
  get content(): number {
    return this.#sharedWeights.content;
  }
  get grammar(): number {
    const [{ grammar: a }, { grammar: b }] = [this.#a, this.#b];
    return shareOfBoth(countSharedSorted(a, b), a.length, b.length);
  }
  get letters(): number {
    return shareOfBoth(this.#sharedLetters, this.#a.letters.length, this.#b.letters.length);
  }
  get lettersOfShorter(): number {
    return shareOfSmaller(this.#sharedLetters, this.#a.letters.length, this.#b.letters.length);
  }
  get triplesOfShorter(): number {
    const [{ numbers: a }, { numbers: b }] = [this.#a, this.#b];
    return shareOfSmaller(countSharedTriples(a, b), Math.max(0, a.length - 2), Math.max(0, b.length - 2));
  }
  get order(): number {
    return shareOfLarger(this.#sharedOrder.subsequence, this.#a.words.length, this.#b.words.length);
  }
  get longestRun(): number {
    return Math.log1p(this.#sharedOrder.run);
  }
  get weightOfLonger(): number {
    return this.#sharedWeights.weightOfLonger;
  }
  get rarest(): number {
    return this.#sharedWeights.rarest;
  }
  get contentWeight(): number {
    return this.#sharedWeights.contentWeight;
  }
  get leftOver(): number {
    return this.#sharedWeights.leftOver;
  }
  get longer(): number {
    return Math.log1p(Math.abs(this.#a.words.length - this.#b.words.length));
  }
  get negation(): number {
    return this.#a.negated === this.#b.negated ? 0 : 1;
  }
  get namesApart(): number {
    return Math.min(2, countApart(this.#a, this.#b), countApart(this.#b, this.#a));
  }
  get namesMissing(): number {
    const { onlyA, onlyB } = compareKind(this.#a, this.#b, 'name');
    return Math.log1p(onlyA + onlyB);
  }
  get numbersMissing(): number {
    const { onlyA, onlyB } = this.#sharedNumbers;
    return Math.log1p(onlyA + onlyB);
  }
  get numbersApart(): number {
    const { onlyA, onlyB } = this.#sharedNumbers;
    return Math.log1p(Math.min(onlyA, onlyB));
  }
  get numbersShared(): number {
    return Math.log1p(this.#sharedNumbers.shared);
  }
  get timesShared(): number {
    return Math.log1p(compareKind(this.#a, this.#b, 'time').shared);
  }

  get #sharedOrder(): ReturnType<typeof measureOrder> {
    return (this.#order ??= measureOrder(this.#a.numbers, this.#b.numbers));
  }
  get #sharedLetters(): number {
    return (this.#letters ??= countSharedSorted(this.#a.letters, this.#b.letters));
  }
  get #sharedNumbers(): SharedKeys {
    return (this.#numbers ??= compareKind(this.#a, this.#b, 'number'));
  }
  get #sharedWeights(): SharedWeights {
    return (this.#weights ??= compareWeights(this.#a, this.#b));
  }
}

type SharedWeights = Pick<Features, 'content' | 'weightOfLonger' | 'rarest' | 'contentWeight' | 'leftOver'>;

function compareWeights({ content: a }: Profile, { content: b }: Profile): SharedWeights {
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

function sumWeights(words: readonly ProfileWord[], kind?: WordKind): number {
  return words.reduce((sum, word) => (kind === undefined || word.kind === kind ? sum + word.weight : sum), 0);
}

interface SharedKeys {
  readonly shared: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** Different words of one kind: in how many sentences they stand. */
function compareKind(a: Profile, b: Profile, kind: keyof Profile['keys']): SharedKeys {
  const [inA, inB] = [seek(a, b, kind), seek(b, a, kind)];
  return { shared: Math.max(inA.shared, inB.shared), onlyA: inA.missing, onlyB: inB.missing };
}

/** How many different words of a kind stand in another sentence, and how many do not. */
function seek(
  one: Profile,
  other: Profile,
  kind: keyof Profile['keys'],
): { readonly shared: number; readonly missing: number } {
  const mine = one.keys[kind];
  let shared = 0;
  for (const number of mine) if (other.weights.has(number)) shared += 1;
  return { shared, missing: mine.length - shared };
}

/** Likeness of two words that may be spellings of one name. */
const sameName = 0.7;

/** Groups of names of `a` of which no word has a likeness in `b`. */
function countApart(a: Profile, b: Profile): number {
  return a.names.filter(
    (group) => !group.some((name) => b.content.some((word) => compareWords(name, word) >= sameName)),
  ).length;
}
