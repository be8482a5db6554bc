/**
 * Shared passages: runs of words that two sources have in common, verbatim or edited, in any order.
 *
 * The method is that of text-reuse detection (seed and extend; passim: Smith, Cordell and Mullen 2015, 'Computational
 * methods for uncovering reprinted texts'): word 3-grams that two sources share, from one index of the whole story, are
 * chained and aligned, and what is long and dense enough is a passage. Copies in another order are several passages.
 */
import { alignChain } from '#core/passages/align.ts';
import { chainAnchors, splitChain } from '#core/passages/chain.ts';
import { describePassage, type Passage } from '#core/passages/describe.ts';
import { isNear, judgeRuns } from '#core/passages/judge.ts';
import { type Anchor, findAnchors, indexSeeds } from '#core/passages/seeds.ts';
import { makeVocabulary, readWords, type SourceText, type Words } from '#core/passages/words.ts';

export type { Passage } from '#core/passages/describe.ts';
export type { SourceText } from '#core/passages/words.ts';

export interface PassageOptions {
  /** Least sum of word weights of a passage that stands alone; a smaller one finds more and raises more false alarms. */
  readonly minWeight?: number;
  /** The pairs of sources to compare, by their ids, the first by code point first; default: all. */
  readonly isWanted?: (a: string, b: string) => boolean;
}

/**
 * The passages between any two of the sources, `a` being the source whose id comes first by code point. The result is
 * sorted by sources, then by place, and does not depend on the order of `sources`. Ids are unique.
 */
export function findPassages(sources: readonly SourceText[], options: PassageOptions = {}): Passage[] {
  return Array.from(walkPassages(sources, options)).flat();
}

/** The same, one list for each source as `a`, so that a caller can let go of them one by one. */
export function* walkPassages(sources: readonly SourceText[], options: PassageOptions = {}): Generator<Passage[]> {
  const sorted = sources.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const vocabulary = makeVocabulary();
  const words = sorted.map((source) => readWords(source, vocabulary));
  const index = indexSeeds(words);
  for (const [number, source] of sorted.entries()) {
    const found = findAnchors(number, words, index);
    const { isWanted = () => true } = options;
    yield Array.from(found.keys())
      .filter((other) => isWanted(source.id, sorted[other]?.id ?? ''))
      .sort((x, y) => x - y)
      .flatMap((other) => {
        const b = sorted[other];
        const wordsA = words[number];
        const wordsB = words[other];
        if (b === undefined || wordsA === undefined || wordsB === undefined) return [];
        return findRuns(found.get(other) ?? [], wordsA, wordsB, options)
          .sort((x, y) => (x[0]?.a ?? 0) - (y[0]?.a ?? 0))
          .map((runs) => describePassage(runs, { source, words: wordsA }, { source: b, words: wordsB }));
      });
  }
}

function findRuns(anchors: readonly Anchor[], a: Words, b: Words, { minWeight }: PassageOptions): Anchor[][] {
  const taken = { a: new Uint8Array(a.form.length), b: new Uint8Array(b.form.length) };
  const perWord = Math.max(a.perWord, b.perWord);
  const strong: Anchor[][] = [];
  const weak: Anchor[][] = [];
  /** Takes what the chain holds; whether it was strong. */
  const take = (chain: readonly Anchor[]): boolean => {
    const aligned = alignChain(chain, a, b, perWord);
    const again = keepRepetition(aligned, taken);
    const runs = judgeRuns(again, a, minWeight) === 'strong' ? again : dropTaken(aligned, taken);
    const strength = judgeRuns(runs, a, minWeight);
    // A long run may hang together with a chance one: then each part is tried alone.
    if (strength !== 'strong' && chain.length > 1 && splitChain(chain).map(take).includes(true)) return true;
    if (strength === 'chance') return false;
    takeWords(runs, taken);
    (strength === 'strong' ? strong : weak).push(runs);
    return strength === 'strong';
  };
  for (const chain of chainAnchors(anchors, perWord).slice(0, maxChains)) take(chain);
  return [...strong, ...weak.filter((runs) => strong.some((other) => isNear(runs, other, perWord)))];
}

/**
 * Chains of a pair that are aligned, the best ones: two articles of one event have some dozens, texts that are made of a
 * few words have thousands by chance. The development pairs give the same figures from 40 on.
 */
const maxChains = 100;

/** 1 for each word that a passage has already. */
interface Taken {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
}

function takeWords(runs: readonly Anchor[], taken: Taken): void {
  for (const run of runs) {
    taken.a.fill(1, run.a, run.a + run.length);
    taken.b.fill(1, run.b, run.b + run.length);
  }
}

/** The runs without the words that another passage has on either side. */
function dropTaken(runs: readonly Anchor[], taken: Taken): Anchor[] {
  return dropWords(runs, (a, b) => taken.a[a] === 1 || taken.b[b] === 1);
}

/** The runs if they repeat on one side what is taken (the headline's words again in the lead), else none. */
function keepRepetition(runs: readonly Anchor[], taken: Taken): Anchor[] {
  const free = countWords(dropTaken(runs, taken));
  const repeated = dropWords(runs, (a, b) => taken.a[a] === 1 && taken.b[b] === 1);
  return free <= maxFree * countWords(runs) ? repeated : [];
}

/** Which part of a repetition may be new: an end that reaches a word or two further. */
const maxFree = 0.2;

function countWords(runs: readonly Anchor[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

function dropWords(runs: readonly Anchor[], isTaken: (a: number, b: number) => boolean): Anchor[] {
  return runs.flatMap((run) => {
    const kept: Anchor[] = [];
    let length = 0;
    for (let k = 0; k <= run.length; k += 1) {
      if (k < run.length && !isTaken(run.a + k, run.b + k)) length += 1;
      else if (length > 0) {
        kept.push({ a: run.a + k - length, b: run.b + k - length, length });
        length = 0;
      }
    }
    return kept;
  });
}
