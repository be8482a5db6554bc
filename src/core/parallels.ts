/**
 * Parallels: sentences of two sources that report the same fact in other words. Candidates come from an inverted index
 * over the sentences of the story, weighed by how rare their words are in it; a transparent model scores them, and the
 * parts that can contradict are compared apart, so that 'six' against 'eight' is a difference and not a match.
 */
import type { DateMention } from '#core/dates/find-dates.ts';
import type { DateStarts } from '#core/dates/list-starts.ts';
import type { Span } from '#core/model.ts';
import { findCandidates } from '#core/parallels/candidates.ts';
import { type Collection, makeEmptyCollection, readTokens } from '#core/parallels/collection.ts';
import { type ComparedPart, compareParts, type PartKind } from '#core/parallels/compare-parts.ts';
import { profileSentence, profileTokens, type Profile } from '#core/parallels/profile.ts';
import { scoreFrom, scoreProfiles } from '#core/parallels/score.ts';
import { type ParallelSource, partsReader, type PlacedSentence } from '#core/parallels/sentence-parts.ts';
import type { Quantity } from '#core/quantities/find-quantities.ts';
import { byCodePoint } from '#core/text.ts';
import { tokenize } from '#core/tokens.ts';

export type { ComparedPart, PartKind } from '#core/parallels/compare-parts.ts';
export type { ParallelSource } from '#core/parallels/sentence-parts.ts';

export interface Parallel {
  readonly a: ParallelSide;
  readonly b: ParallelSide;
  /** From 0 to 1: how likely both report the same fact. */
  readonly score: number;
  /** Parts that both sentences have, in the order of `a`. */
  readonly parts: readonly ComparedPart[];
  /** Kinds of parts of which at least one is different; empty: nothing found that contradicts. */
  readonly differs: readonly PartKind[];
}

interface ParallelSide {
  /** Id of the source. */
  readonly source: string;
  /** The sentence. */
  readonly span: Span;
}

export interface ParallelOptions {
  /** Least score of a parallel. */
  readonly minScore?: number;
  /** How many parallels a sentence has with one other source at most: the best, for both sentences. */
  readonly perSource?: number;
  /** Of each source, where the caller has them. */
  readonly dates?: ReadonlyMap<string, readonly DateMention[]>;
  /** Where dates may start in each source, where the caller has that. */
  readonly starts?: ReadonlyMap<string, DateStarts>;
  /** Of each source beside its dates, where the caller has them. */
  readonly quantities?: ReadonlyMap<string, readonly Quantity[]>;
}

/**
 * Pairs that share a topic gather below .45, paraphrases above .5. Of the cross-outlet training pairs .4 keeps 77 % at
 * a precision of .75, .42 69 % at .82, .45 58 % at .93, .5 40 % at .98. A whole story has many more pairs that only
 * share a topic than that sample, and a lead that is none costs more than one that is missing.
 */
const defaultMinScore = 0.47;
/** With 2, a sentence that its best match agrees with is also set against the next one, of which the numbers differ. */
const defaultPerSource = 1;
/** Words of content that are no times or numbers: 'Monday, 4 January' tells nothing. */
const leastWords = 3;

/** How likely two sentences report the same fact, from 0 to 1; see `Parallel.score`. */
export function scoreSentences(a: string, b: string, collection: Collection = makeEmptyCollection()): number {
  return scoreProfiles(profileSentence(a, collection), profileSentence(b, collection)).score;
}

/**
 * The parallels between any two sources, `a` being in the source whose id comes first by code point; best first, then
 * by place. Sentences that are word for word the same are passages and left out. `sentences` has the sentences of each
 * source by its id, as `segmentSentences` gives them. The order of `sources` changes nothing.
 */
export function findParallels(
  sources: readonly ParallelSource[],
  sentences: ReadonlyMap<string, readonly Span[]>,
  { minScore = defaultMinScore, perSource = defaultPerSource, ...known }: ParallelOptions = {},
): Parallel[] {
  const sorted = sources.toSorted((x, y) => byCodePoint(x.id, y.id));
  const spans = sorted.map(({ id }) => sentences.get(id) ?? []);
  const profiles = profileAll(sorted.flatMap(({ text }, n) => (spans[n] ?? []).map((span) => cut(text, span))));
  const all = sorted.flatMap((source, number) =>
    (spans[number] ?? []).flatMap((span): PlacedSentence[] => {
      const profile = profiles.get(cut(source.text, span));
      return profile !== undefined && tellsSomething(profile) ? [{ source: number, span, profile }] : [];
    }),
  );
  const readParts = partsReader(sorted, spans, known);
  const scoreOf = scoreOnce(minScore);
  const found = findCandidates(all).flatMap((candidates, number) => {
    const a = all[number];
    if (a === undefined) return [];
    return candidates.flatMap((other) => {
      const b = all[other];
      if (b === undefined) return [];
      const score = scoreOf(a.profile, b.profile);
      return score === undefined ? [] : [{ a, b, score }];
    });
  });
  return keepBest(found, perSource)
    .filter(({ a, b }) => !isVerbatim(a.profile, b.profile))
    .map(({ a, b, score }): Parallel => {
      const parts = compareParts(readParts(a), readParts(b));
      const differs = new Set(parts.filter(({ comparison }) => comparison === 'different').map(({ kind }) => kind));
      return { a: sideOf(a, sorted), b: sideOf(b, sorted), score, parts, differs: Array.from(differs) };
    })
    .sort((x, y) => y.score - x.score || compareSides(x.a, y.a) || compareSides(x.b, y.b));
}

/** The profile of each different sentence, by its text: sources that run one text have many in common. */
function profileAll(sentences: readonly string[]): ReadonlyMap<string, Profile> {
  const tokens = new Map(Array.from(new Set(sentences), (sentence) => [sentence, tokenize(sentence)] as const));
  const collection = readTokens([...tokens.values()]);
  return new Map(Array.from(tokens, ([sentence, words]) => [sentence, profileTokens(words, collection)] as const));
}

/** Scores of pairs as `scoreFrom` gives them; those of sentences that many sources have are found once. */
function scoreOnce(least: number): (a: Profile, b: Profile) => number | undefined {
  const known = new Map<Profile, Map<Profile, number | undefined>>();
  return (a, b) => {
    const scores = known.get(a) ?? new Map<Profile, number | undefined>();
    known.set(a, scores);
    if (!scores.has(b)) scores.set(b, scoreFrom(least, a, b));
    return scores.get(b);
  };
}

/** For each sentence the best `perSource` with each other source, best first; ties go to the earlier sentence. */
function keepBest<Pair extends { readonly a: PlacedSentence; readonly b: PlacedSentence; readonly score: number }>(
  pairs: readonly Pair[],
  perSource: number,
): Pair[] {
  const kept = new Map<PlacedSentence, Map<number, number>>();
  const count = (sentence: PlacedSentence, { source }: PlacedSentence) => kept.get(sentence)?.get(source) ?? 0;
  const add = (sentence: PlacedSentence, other: PlacedSentence) => {
    const counts = kept.get(sentence) ?? new Map<number, number>();
    kept.set(sentence, counts.set(other.source, count(sentence, other) + 1));
  };
  return pairs
    .toSorted((x, y) => y.score - x.score)
    .filter(({ a, b }) => {
      if (count(a, b) >= perSource || count(b, a) >= perSource) return false;
      add(a, b);
      add(b, a);
      return true;
    });
}

function tellsSomething({ content }: Profile): boolean {
  return content.filter(({ kind }) => kind !== 'number' && kind !== 'time').length >= leastWords;
}

function isVerbatim(a: Profile, b: Profile): boolean {
  return a.words.length === b.words.length && a.words.every(({ norm }, at) => norm === b.words[at]?.norm);
}

function sideOf({ source, span }: PlacedSentence, sorted: readonly ParallelSource[]): ParallelSide {
  return { source: sorted[source]?.id ?? '', span };
}

function compareSides(x: ParallelSide, y: ParallelSide): number {
  return byCodePoint(x.source, y.source) || x.span.start - y.span.start;
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
