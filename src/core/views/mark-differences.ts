/** Marks the words in which several printings of one text differ. */
import { diffArrays } from 'diff';
import type { Span } from '#core/model.ts';
import { tokenize, type Token } from '#core/tokens.ts';

/** One printing: the words of `spans` of a text, in order. */
export interface Printing {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Printings beyond this many are compared with the first ones only. */
const mostCompared = 12;

const wordsOf = ({ text, spans }: Printing) =>
  spans.flatMap(({ start, end }) => tokenize(text.slice(start, end), start));

/**
 * Adds the words of `a` that `b` lacks, between the first and the last that they have in common: an excerpt does not
 * differ from the whole.
 */
function addDifferences(a: readonly Token[], b: readonly Token[], marked: Set<number>): void {
  const changes = diffArrays(
    a.map(({ norm }) => norm),
    b.map(({ norm }) => norm),
  );
  const isCommon = (change: (typeof changes)[number]) => !change.added && !change.removed;
  const first = changes.findIndex(isCommon);
  const last = changes.findLastIndex(isCommon);
  let at = 0;
  for (const [place, { removed, added, value }] of changes.entries()) {
    if (removed && place > first && place < last) for (let k = 0; k < value.length; k += 1) marked.add(at + k);
    if (!added) at += value.length;
  }
}

/** The marked words as spans; neighbours are one. */
function joinMarked(words: readonly Token[], marked: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  let before = -2;
  for (const at of [...marked].toSorted((x, y) => x - y)) {
    const span = words[at]?.span;
    const last = spans.at(-1);
    if (span === undefined) continue;
    if (last !== undefined && before === at - 1) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
    before = at;
  }
  return spans;
}

/** For each printing the words that another one does not have in this place. */
export function markDifferences(printings: readonly Printing[]): Span[][] {
  const words = printings.map(wordsOf);
  return words.map((own, at) => {
    const marked = new Set<number>();
    for (const [other, list] of words.slice(0, mostCompared).entries())
      if (other !== at) addDifferences(own, list, marked);
    return joinMarked(own, marked);
  });
}
