/** A passage as others see it: places, shares, and the words that changed. */
import type { Span } from '#core/model.ts';
import type { Anchor } from '#core/passages/seeds.ts';
import type { SourceText, Words } from '#core/passages/words.ts';
import { wordParts } from '#core/unspaced.ts';

export interface Passage {
  readonly a: PassageSide;
  readonly b: PassageSide;
  /** `sharedQuotation`: the shared words stand inside quotation marks in both sources, so a third party may have said them. */
  readonly kind: 'verbatim' | 'edited' | 'sharedQuotation';
  /** How many words both sides have in common, in order. */
  readonly words: number;
  /** From the first word to the last, without gaps; an insertion has an empty span on the other side. */
  readonly alignment: readonly AlignedRun[];
}

interface PassageSide {
  /** Id of the source. */
  readonly source: string;
  /** Begins and ends with a shared word; may run over several blocks. */
  readonly span: Span;
  /** Which part of the source's words is shared here, from 0 to 1. */
  readonly share: number;
}

interface AlignedRun {
  readonly kind: 'equal' | 'changed';
  readonly a: Span;
  readonly b: Span;
}

function sumOver(runs: readonly Anchor[], value: (a: number, b: number) => number): number {
  let sum = 0;
  for (const run of runs) for (let k = 0; k < run.length; k += 1) sum += value(run.a + k, run.b + k);
  return sum;
}

/** Words outside quotation marks that a shared quotation may bring along: 'he said on Tuesday'. */
const maxWordsAroundQuotation = 7;

interface Side {
  readonly source: SourceText;
  readonly words: Words;
}

/** `runs` are not empty. */
export function describePassage(runs: readonly Anchor[], a: Side, b: Side): Passage {
  const words = runs.reduce((sum, { length }) => sum + length, 0);
  const parts = (at: number) => a.words.parts[at] ?? 0;
  const inQuotes = (x: number, y: number) => Math.min(a.words.quoted[x] ?? 0, b.words.quoted[y] ?? 0);
  const all = sumOver(runs, parts);
  const outside = all - sumOver(runs, (x, y) => inQuotes(x, y) * parts(x));
  const shared = outside <= Math.min(maxWordsAroundQuotation * wordParts, all / 2);
  return {
    a: describeSide(
      runs.map((run) => ({ at: run.a, length: run.length })),
      words,
      a,
    ),
    b: describeSide(
      runs.map((run) => ({ at: run.b, length: run.length })),
      words,
      b,
    ),
    kind: shared ? 'sharedQuotation' : runs.length === 1 ? 'verbatim' : 'edited',
    words,
    alignment: runs.flatMap((run, index) => {
      const before = runs[index - 1];
      const equal = {
        kind: 'equal' as const,
        a: spanOf(a.words, run.a, run.a + run.length),
        b: spanOf(b.words, run.b, run.b + run.length),
      };
      if (before === undefined) return [equal];
      const changed = {
        kind: 'changed' as const,
        a: spanOf(a.words, before.a + before.length, run.a),
        b: spanOf(b.words, before.b + before.length, run.b),
      };
      return [changed, equal];
    }),
  };
}

function describeSide(
  runs: readonly { readonly at: number; readonly length: number }[],
  shared: number,
  { source, words }: Side,
): PassageSide {
  const from = runs[0]?.at ?? 0;
  const last = runs.at(-1);
  const to = last === undefined ? from : last.at + last.length;
  return { source: source.id, span: spanOf(words, from, to), share: shared / words.form.length };
}

/** The span of words `from` up to `to`; empty, after the word before, where there are none. */
function spanOf(words: Words, from: number, to: number): Span {
  if (to > from) return { start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0 };
  const at = words.end[from - 1] ?? 0;
  return { start: at, end: at };
}
