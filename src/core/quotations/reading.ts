/** A source read for quotations: its marked runs, its sentences around them, and the reporting clauses of each. */
import type { Source, Span } from '../model.ts';
import { segmentSentences } from '../sentences.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import { mainSubject } from './subjects.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import { findMarkedRuns } from './marks.ts';
import type { MarkedRun } from './run.ts';
import { collectSmallWords, maskedSentences, type Sentence } from './words.ts';

/** A sentence with what reports in it. */
export interface Unit extends Sentence {
  readonly block: number;
  readonly cues: readonly Cue[];
  readonly subject: NounPhrase | undefined;
}

export interface Reading {
  readonly text: string;
  readonly runs: readonly MarkedRun[];
  readonly units: readonly Unit[];
  /** Of each run: its unit and its token there. */
  readonly places: readonly { readonly unit: number; readonly token: number }[];
}

/** Reads a source; time grows with its length. */
export function readSource(
  { text, blocks }: Pick<Source, 'text' | 'blocks'>,
  sentences: readonly Span[] = segmentSentences(text, blocks),
): Reading {
  const runs = findMarkedRuns(text, blocks);
  const smallWords = collectSmallWords(text);
  const ends = sentences.map(({ end }) => end);
  const units: Unit[] = [];
  let firstRun = 0;
  let firstEnd = 0;
  for (const [block, { span }] of blocks.entries()) {
    while (firstEnd < ends.length && (ends[firstEnd] ?? 0) <= span.start) firstEnd += 1;
    let lastEnd = firstEnd;
    while (lastEnd < ends.length && (ends[lastEnd] ?? 0) <= span.end) lastEnd += 1;
    for (const sentence of maskedSentences(text, span, ends.slice(firstEnd, lastEnd), runs, firstRun, smallWords)) {
      units.push({ ...sentence, block, cues: findCues(sentence.tokens), subject: mainSubject(sentence.tokens) });
    }
    firstEnd = lastEnd;
    while (firstRun < runs.length && runs[firstRun]?.block === block) firstRun += 1;
  }
  const places: { unit: number; token: number }[] = [];
  units.forEach(({ tokens }, unit) => {
    tokens.forEach(({ kind, run }, token) => {
      if (kind === 'quote') places[run] = { unit, token };
    });
  });
  return { text, runs, units, places };
}
