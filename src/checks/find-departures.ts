/** Finds where one text departs from another, white space aside. */
import { diffChars } from 'diff';
import type { Span } from '#core/model.ts';
import { essenceOf, haveSameEssence } from './essence.ts';
import type { Essence } from './essence.ts';

/** A place where words differ: spans of both texts, extended to whole words; either may be empty. */
export interface Departure {
  readonly before: Span;
  readonly after: Span;
}

/** Above this many changed characters the texts are compared as wholes: the search grows with the square of it. */
const MAX_CHANGES = 1000;
/** Changes with fewer equal characters between them are one change: two words that differ share letters by chance. */
const MAX_GAP = 4;

/** Departures of `after` from `before`, in order. */
export function findDepartures(before: string, after: string): readonly Departure[] {
  if (haveSameEssence(before, after)) return [];
  const left = essenceOf(before);
  const right = essenceOf(after);
  return joinNear(changesOf(left.text, right.text)).map(([fromLeft, toLeft, fromRight, toRight]) => ({
    before: wholeWords(before, left, fromLeft, toLeft),
    after: wholeWords(after, right, fromRight, toRight),
  }));
}

type Change = readonly [fromLeft: number, toLeft: number, fromRight: number, toRight: number];

function changesOf(left: string, right: string): readonly Change[] {
  const parts = diffChars(left, right, { maxEditLength: MAX_CHANGES });
  if (parts === undefined) return [wholeChange(left, right)];
  const changes: Change[] = [];
  let a = 0;
  let b = 0;
  for (const { added, removed, value } of parts) {
    const { length } = value;
    if (added) changes.push([a, a, b, b + length]);
    else if (removed) changes.push([a, a + length, b, b]);
    if (!added) a += length;
    if (!removed) b += length;
  }
  return changes;
}

/** All that lies between the common head and tail. */
function wholeChange(left: string, right: string): Change {
  let head = 0;
  while (head < left.length && left[head] === right[head]) head += 1;
  let tail = 0;
  const most = Math.min(left.length, right.length) - head;
  while (tail < most && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  return [head, left.length - tail, head, right.length - tail];
}

function joinNear(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last !== undefined && change[0] - last[1] <= MAX_GAP)
      joined[joined.length - 1] = [last[0], change[1], last[2], change[3]];
    else joined.push(change);
  }
  return joined;
}

/** The span in the original of a range of its essence, with the rest of the words at both ends. */
function wholeWords(original: string, { offsets }: Essence, from: number, to: number): Span {
  const isWord = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(original.charAt(at));
  let start = offsets[from] ?? original.length;
  let end = to > from ? (offsets[to - 1] ?? original.length) + 1 : start;
  if (start === end && !(isWord(start - 1) && isWord(start))) return { start, end };
  while (start > 0 && isWord(start - 1) && isWord(start)) start -= 1;
  while (end < original.length && isWord(end) && isWord(end - 1)) end += 1;
  return { start, end };
}
