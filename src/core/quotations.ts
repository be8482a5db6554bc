/** Quotations of a source, with their speakers. */
import type { Block, Source } from './model.ts';
import { inferSpeaker, type Draft } from './quotations/inference.ts';
import { isLongRun, judgeKind } from './quotations/kinds.ts';
import type { Quotation } from './quotations/model.ts';
import type { Reading } from './quotations/reading.ts';
import { groupRuns, type Group } from './quotations/segments.ts';
import { readSpeech, type Speech } from './quotations/speech.ts';
import { readStatement, type Statement } from './quotations/statement.ts';

export { isQuotation } from './quotations/model.ts';
export type { Phrase, Quotation, ReportedSpeech, Speaker } from './quotations/model.ts';

/** The blocks of a text that has none of its own: one for each line that is not blank. */
export function blocksOfLines(text: string): Block[] {
  return Array.from(text.matchAll(/(?<![^\r\n])[^\S\r\n]*\S[^\r\n]*/g), ({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    span: { start: index, end: index + line.length },
  }));
}

/**
 * All runs between quotation marks, in order, each with its speaker; scare quotes and titles among them, flagged as
 * such (`isQuotation` leaves them out). Works on any text: without marks the list is empty, an unclosed mark reaches to
 * the end of its block or to the next opening mark.
 */
export function findQuotations(source: Pick<Source, 'text' | 'blocks'>): Quotation[] {
  return findQuotationsIn(readSpeech(source));
}

/** The same in a source that was read already. */
export function findQuotationsIn({ reading, people }: Speech): Quotation[] {
  const groups = groupRuns(reading);
  const statements = groups.map((group) => readGroup(group, (run) => readStatement(reading, people, run)));
  const longRuns = countLongRuns(reading);
  const drafts: Draft[] = groups.map((group, at) => ({
    ...placeOf(reading, group),
    speaker: statements[at]?.speaker,
    via: statements[at]?.via,
  }));
  return groups.flatMap((group, at) => {
    const draft = drafts[at];
    const statement = statements[at];
    if (draft === undefined) return [];
    const { speaker, via } =
      draft.speaker === undefined
        ? inferSpeaker(reading, people, drafts, at)
        : { speaker: draft.speaker, via: draft.via };
    drafts[at] = { ...draft, speaker, via };
    return makeQuotation(reading, group, { ...statement, speaker, ...(via && { via }) }, longRuns);
  });
}

const placeOf = (reading: Reading, group: Group) => reading.places[group[0] ?? 0] ?? { unit: 0, token: 0 };

/** What the first run's sentence states, else the last one's: a quotation over paragraphs may name its speaker at either end. */
const readGroup = (group: Group, read: (run: number) => Statement | undefined): Statement | undefined =>
  read(group[0] ?? 0) ?? (group.length > 1 ? read(group.at(-1) ?? 0) : undefined);

function makeQuotation(
  reading: Reading,
  group: Group,
  statement: Statement,
  longRuns: ReadonlyMap<number, number>,
): Quotation[] {
  const runs = group.flatMap((run) => reading.runs[run] ?? []);
  const first = runs[0];
  const last = runs.at(-1);
  const place = reading.places[group[0] ?? 0];
  const unit = reading.units[place?.unit ?? 0];
  if (first === undefined || last === undefined || place === undefined || unit === undefined) return [];
  const words = wordsOf(reading, group[0] ?? 0);
  const hasNeighbour = (longRuns.get(place.unit) ?? 0) > (isLongRun(words) ? 1 : 0);
  return [
    {
      kind:
        group.length > 1
          ? 'direct'
          : judgeKind({ words, tokens: unit.tokens, place: place.token, cue: statement.found, hasNeighbour }),
      segments: runs.map(({ inner }) => inner),
      outer: { start: first.outer.start, end: last.outer.end },
      marks: first.style,
      closed: last.closed,
      speaker: statement.speaker,
      ...(statement.cue && { cue: statement.cue }),
      ...(statement.via && { via: statement.via }),
    },
  ];
}

function wordsOf(reading: Reading, run: number): string {
  const inner = reading.runs[run]?.inner;
  return inner === undefined ? '' : reading.text.slice(inner.start, inner.end);
}

/** Of each unit: how many of its runs are too long for scare quotes. */
function countLongRuns(reading: Reading): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [run, { unit }] of reading.places.entries()) {
    if (isLongRun(wordsOf(reading, run))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
