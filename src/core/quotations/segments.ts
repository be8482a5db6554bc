/** Runs that are one utterance: interrupted by the reporting clause, or continued over paragraphs. */
import type { Reading } from './reading.ts';

/** Places of the runs of one utterance, in order. */
export type Group = readonly number[];

/** The runs of a reading in groups, by their first run. */
export function groupRuns(reading: Reading): Group[] {
  const groups: number[][] = [];
  for (const run of reading.runs.keys()) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (
      group !== undefined &&
      previous !== undefined &&
      (isInterrupted(reading, previous, run) || isContinued(reading, previous, run))
    )
      group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** `“Q,” she said, “q.”`: one sentence, a cue in between, and no end of a sentence before it. */
function isInterrupted(reading: Reading, first: number, second: number): boolean {
  const from = reading.places[first];
  const to = reading.places[second];
  if (from === undefined || to === undefined || from.unit !== to.unit) return false;
  const unit = reading.units[from.unit];
  const inner = reading.runs[first]?.inner;
  if (unit === undefined || inner === undefined || unit.tokens[to.token - 1]?.text !== ',') return false;
  if (!/[,—–-]$/.test(reading.text.slice(inner.start, inner.end)) && unit.tokens[from.token + 1]?.text !== ',')
    return false;
  return unit.cues.some(({ start }) => start > from.token && start < to.token);
}

/** An unclosed run at the end of a block and one that opens the next block. */
function isContinued(reading: Reading, first: number, second: number): boolean {
  const before = reading.runs[first];
  const after = reading.runs[second];
  const place = reading.places[second];
  if (before === undefined || after === undefined || place === undefined || before.closed) return false;
  if (/^(?:\p{Lu}[\p{Lu}.’' -]{2,40}:\s|\([^)]*\)$)/u.test(reading.text.slice(after.inner.start, after.inner.end)))
    return false;
  const opensBlock = place.token === 0 && reading.units[place.unit - 1]?.block !== after.block;
  return (
    after.block === before.block + 1 && opensBlock && before.style === after.style && isLastOfBlock(reading, first)
  );
}

const isLastOfBlock = (reading: Reading, run: number): boolean => {
  const place = reading.places[run];
  if (place === undefined) return false;
  const unit = reading.units[place.unit];
  return (
    unit !== undefined && place.token === unit.tokens.length - 1 && reading.units[place.unit + 1]?.block !== unit.block
  );
};
