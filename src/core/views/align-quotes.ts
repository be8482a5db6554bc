/**
 * Which quotes of a claim report the same words, and the words in which they differ.
 *
 * Quotes that merely say the same thing in other words are left alone: with half of the words marked, marks say nothing.
 */
import { functionWords } from '#data/function-words.ts';
import { diffArrays } from 'diff';
import type { Span } from '#core/model.ts';
import { stemWord, tokenize, type Token } from '#core/tokens.ts';
import { countWholeWords, isOneSound } from '#core/unspaced.ts';
import type { Printing } from './mark-differences.ts';

/** Where one quote differs from those beside it, as places in its source. */
export interface QuoteMarks {
  /** Its place in the list. */
  readonly at: number;
  /** Words that another has otherwise, or not at all; in order, without overlap. */
  readonly differs: readonly Span[];
  /** Places, after a word, where another has words that are missing here. */
  readonly missing: readonly number[];
}

export interface Alignment {
  /** At least two, in the order of the list. */
  readonly quotes: readonly QuoteMarks[];
  /** All print the same words, but for where they begin and end. */
  readonly same: boolean;
}

/** Part of the shorter quote's words that must stand in the other too. Two translations of one sentence keep more. */
const minCommonShare = 0.6;
/** The same share of the words between the first and the last common one: common words that lie apart are chance. */
const minDensity = 0.5;
/** Fewer common words of content are a phrase that anybody may use. */
const minCommonWords = 3;
/** Common words at an end, this few, are chance where they are this far from the next ones, or
    are no words of content and begin one quote only. */
const strayWords = 2;
const strayGap = 3;
/** Words at the ends of both, up to so many, stand in each other's place ('said' and 'stated'); more are other text. */
const mostAtEnds = 2;

/** A stretch of two lists of words: `[from, to)` in each. */
interface Run {
  readonly same: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

const sizeOf = ([from, to]: readonly [number, number]) => to - from;

/** Runs of equal and of other words, by turns. */
function listRuns(a: readonly Token[], b: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [atA, atB] = [0, 0];
  const changes = diffArrays(
    a.map(({ norm }) => norm),
    b.map(({ norm }) => norm),
  );
  for (const { added, removed, value } of changes) {
    const toA = atA + (added ? 0 : value.length);
    const toB = atB + (removed ? 0 : value.length);
    const last = runs.at(-1);
    const same = !added && !removed;
    if (last !== undefined && !last.same && !same)
      runs[runs.length - 1] = { same, a: [last.a[0], toA], b: [last.b[0], toB] };
    else runs.push({ same, a: [atA, toA], b: [atB, toB] });
    [atA, atB] = [toA, toB];
  }
  return runs;
}

/** Without a common word or two that stand before the rest by chance. */
function dropStray(runs: readonly Run[], words: readonly Token[]): readonly Run[] {
  const first = runs.findIndex(({ same }) => same);
  const [start, gap, next] = [runs[first], runs[first + 1], runs[first + 2]];
  if (start === undefined || gap === undefined || next === undefined) return runs;
  const isFar = Math.max(sizeOf(gap.a), sizeOf(gap.b)) >= strayGap;
  const isAtEdge = start.a[0] === 0 && start.b[0] === 0;
  const isEmpty = !isAtEdge && words.slice(...start.a).every(({ norm }) => functionWords.has(norm));
  if (sizeOf(start.a) > strayWords || !(isFar || isEmpty)) return runs;
  return dropStray([{ same: false, a: [0, gap.a[1]], b: [0, gap.b[1]] }, ...runs.slice(first + 2)], words);
}

/** The same runs read from the end, as if both texts ran backwards. */
function turn(runs: readonly Run[], lengthA: number, lengthB: number): Run[] {
  return runs.toReversed().map(({ same, a, b }) => ({
    same,
    a: [lengthA - a[1], lengthA - a[0]] as const,
    b: [lengthB - b[1], lengthB - b[0]] as const,
  }));
}

/** What an excerpt leaves out at its ends is no difference; a word or two in each other's place are. */
function isOutside({ same, a, b }: Run, at: number, runs: readonly Run[]): boolean {
  if (same || (at > 0 && at < runs.length - 1)) return false;
  const [shorter, longer] = [Math.min(sizeOf(a), sizeOf(b)), Math.max(sizeOf(a), sizeOf(b))];
  return shorter === 0 || longer > mostAtEnds;
}

/** The runs in which two quotes report the same words; undefined where they do not. */
function compareQuotes(a: readonly Token[], b: readonly Token[]): readonly Run[] | undefined {
  const forth = dropStray(listRuns(a, b), a);
  const both = turn(dropStray(turn(forth, a.length, b.length), a.toReversed()), a.length, b.length);
  const inner = both.filter((run, at) => !isOutside(run, at, both));
  const common = inner.filter(({ same }) => same);
  const count = (list: readonly Run[], side: 'a' | 'b') => list.reduce((sum, run) => sum + sizeOf(run[side]), 0);
  const words = count(common, 'a');
  const content = common
    .flatMap((run) => a.slice(...run.a))
    .filter(({ norm }) => !functionWords.has(norm) && !isOneSound(norm));
  if (countWholeWords([...new Set(content.map(({ norm }) => stemWord(norm)))]) < minCommonWords) return undefined;
  if (words < minCommonShare * Math.min(a.length, b.length)) return undefined;
  if (words < minDensity * Math.max(count(inner, 'a'), count(inner, 'b'))) return undefined;
  return inner;
}

/** 'air strikes' and 'airstrikes' are the same words. */
function isOtherSpelling({ a, b }: Run, wordsA: readonly Token[], wordsB: readonly Token[]): boolean {
  const join = (words: readonly Token[]) => words.map(({ norm }) => norm).join('');
  return join(wordsA.slice(...a)) === join(wordsB.slice(...b));
}

interface Marks {
  readonly words: Set<number>;
  readonly missing: Set<number>;
}

function addMarks({ words, missing }: Marks, own: readonly Token[], [from, to]: readonly [number, number]): void {
  for (let at = from; at < to; at += 1) words.add(at);
  const before = own[from - 1];
  if (from === to && before !== undefined) missing.add(before.span.end);
}

/** Marked words as spans; neighbours of one part are one. */
function joinWords(own: readonly Token[], marked: ReadonlySet<number>, parts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let before = -2;
  for (const at of [...marked].toSorted((x, y) => x - y)) {
    const span = own[at]?.span;
    const last = spans.at(-1);
    if (span === undefined) continue;
    const isNext = before === at - 1 && parts.some(({ start, end }) => start <= (last?.start ?? -1) && span.end <= end);
    if (last !== undefined && isNext) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
    before = at;
  }
  return spans;
}

/** Quotes around the one that most others are like, so that all marks of a group mean one comparison. */
function groupAround(likes: readonly ReadonlyMap<number, readonly Run[]>[]): (readonly [number, readonly number[]])[] {
  const groups: (readonly [number, readonly number[]])[] = [];
  const left = new Set(likes.keys());
  const freeOf = (at: number) => [...(likes[at]?.keys() ?? [])].filter((other) => left.has(other));
  const otherWords = (at: number) =>
    freeOf(at)
      .flatMap((other) => likes[at]?.get(other) ?? [])
      .reduce((sum, { same, a, b }) => sum + (same ? 0 : sizeOf(a) + sizeOf(b)), 0);
  for (;;) {
    const [base] = [...left].toSorted(
      (x, y) => freeOf(y).length - freeOf(x).length || otherWords(x) - otherWords(y) || x - y,
    );
    const others = base === undefined ? [] : freeOf(base);
    if (base === undefined || others.length === 0) return groups;
    groups.push([base, others]);
    for (const at of [base, ...others]) left.delete(at);
  }
}

/** Groups of quotes that report the same words, each compared with the one that most others are like. */
export function alignQuotes(quotes: readonly Printing[]): Alignment[] {
  const words = quotes.map(({ text, spans }) =>
    spans.flatMap(({ start, end }) => tokenize(text.slice(start, end), start)),
  );
  const likes = words.map((own, at) => {
    const like = new Map<number, readonly Run[]>();
    for (const [other, list] of words.entries()) {
      const runs = other === at ? undefined : compareQuotes(own, list);
      if (runs !== undefined) like.set(other, runs);
    }
    return like;
  });
  return groupAround(likes).map(([base, others]) => {
    const marks = new Map(
      [base, ...others].map((at) => [at, { words: new Set<number>(), missing: new Set<number>() }]),
    );
    for (const other of others) {
      const [ownWords, otherWords] = [words[base] ?? [], words[other] ?? []];
      for (const run of likes[base]?.get(other) ?? []) {
        if (run.same || isOtherSpelling(run, ownWords, otherWords)) continue;
        const [own, its] = [marks.get(base), marks.get(other)];
        if (own !== undefined) addMarks(own, ownWords, run.a);
        if (its !== undefined) addMarks(its, otherWords, run.b);
      }
    }
    const list = [...marks]
      .toSorted(([x], [y]) => x - y)
      .map(([at, { words: marked, missing }]) => ({
        at,
        differs: joinWords(words[at] ?? [], marked, quotes[at]?.spans ?? []),
        missing: [...missing].toSorted((x, y) => x - y),
      }));
    return { quotes: list, same: list.every(({ differs, missing }) => differs.length + missing.length === 0) };
  });
}
