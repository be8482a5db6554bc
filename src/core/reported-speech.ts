/** Speech that sentences report without marks: 'She said that …', 'according to …'. */
import type { Source, Span } from './model.ts';
import type { Cue } from './quotations/cue.ts';
import type { Phrase, ReportedSpeech } from './quotations/model.ts';
import type { Unit } from './quotations/reading.ts';
import { readSpeech, type Speech } from './quotations/speech.ts';
import { trimSpan } from './quotations/run.ts';
import { slicePhrase } from './quotations/words.ts';
import { readSpeaker } from './speakers.ts';

/** Shorter reports ('he said so') tell nothing. */
const fewestWords = 3;

/**
 * The reported speech of a source, in order, at most one a sentence: what stands after 'said (that)', or before
 * ', Doe said' and 'according to Doe'. Sentences that begin with a quotation are left to `findQuotations`; partial
 * quotations inside the report stay in its span.
 */
export function findReportedSpeech(source: Pick<Source, 'text' | 'blocks'>): ReportedSpeech[] {
  return findReportedSpeechIn(readSpeech(source));
}

/** The same in a source that was read already. */
export function findReportedSpeechIn({ reading, people }: Speech): ReportedSpeech[] {
  return reading.units.flatMap((unit, at) => {
    const report = readReport(reading.text, unit);
    if (report === undefined) return [];
    const { cue, span } = report;
    const first = unit.tokens[cue.start];
    const last = unit.tokens[cue.end - 1];
    if (first === undefined || last === undefined) return [];
    return [
      {
        kind: 'indirect' as const,
        span,
        sentence: { start: unit.start, end: unit.end },
        speaker: readSpeaker(reading, people, at, cue.subject, 'stated'),
        cue: { start: first.start, end: last.end },
        ...viaOf(reading.text, unit, cue),
      },
    ];
  });
}

function viaOf(text: string, unit: Unit, cue: Cue): { via?: Phrase } {
  return cue.via?.kind === 'named' ? { via: slicePhrase(text, unit.tokens, cue.via.nameStart, cue.via.nameEnd) } : {};
}

function readReport(text: string, unit: Unit): { cue: Cue; span: Span } | undefined {
  if (unit.tokens[0]?.kind === 'quote') return undefined;
  for (const cue of unit.cues) {
    if (cue.force !== 'plain' || cue.relative) continue;
    const span = reportedSpan(text, unit, cue);
    if (span !== undefined && countWords(unit, span) >= fewestWords) return { cue, span };
  }
  return undefined;
}

const countWords = ({ tokens }: Unit, span: Span): number =>
  tokens.filter(({ kind, start, end }) => kind !== 'mark' && start >= span.start && end <= span.end).length;

function reportedSpan(text: string, unit: Unit, cue: Cue): Span | undefined {
  const { tokens } = unit;
  const start = cue.side === 'elsewhere' ? cue.start : Math.min(cue.start, cue.subject.start);
  const end = cue.side === 'after' ? cue.subject.end : cue.end;
  const verb = tokens[cue.start]?.lower;
  if (verb === 'according') return start === 0 ? after(text, unit, endOfClause(unit, end)) : before(text, unit, start);
  const that = tokens.findIndex(({ lower }, at) => at >= cue.end && at <= cue.end + 6 && lower === 'that');
  if (that >= 0) return after(text, unit, that + 1);
  const next = tokens[end];
  const isFinal =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:on|in|at|during|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower);
  if (isFinal && start > 0 && tokens[start - 1]?.text === ',') return before(text, unit, start);
  if (/^(?:is|are|was|were|has|have|had|will|would|could|can)$/.test(next?.lower ?? '')) return undefined;
  return cue.side !== 'after' &&
    next !== undefined &&
    next.kind !== 'mark' &&
    /^(?:said|says|say|saying|added|adding|claimed|insisted|argued)$/.test(verb ?? '')
    ? after(text, unit, end)
    : undefined;
}

/** The token after the comma that ends 'According to Doe,' or 'According to Doe, a farmer,'. */
function endOfClause({ tokens }: Unit, from: number): number {
  const commaFrom = (place: number) =>
    tokens.findIndex(({ text, kind }, at) => at >= place && kind === 'mark' && text === ',');
  const first = commaFrom(from);
  if (first < 0) return from;
  const second = /^(?:a|an|who|whose)$/.test(tokens[first + 1]?.lower ?? '') ? commaFrom(first + 1) : -1;
  return Math.max(first, second) + 1;
}

function after(text: string, unit: Unit, from: number): Span | undefined {
  const first = unit.tokens[from];
  return first && first.kind !== 'mark' ? trimStops(text, { start: first.start, end: unit.end }) : undefined;
}

function before(text: string, unit: Unit, until: number): Span | undefined {
  const [first] = unit.tokens;
  const last = unit.tokens[until - 1];
  if (first === undefined || last === undefined || first.kind === 'quote') return undefined;
  return trimStops(text, { start: first.start, end: last.kind === 'mark' ? last.start : last.end });
}

/** Without a comma or a full stop at the end. */
const trimStops = (text: string, span: Span): Span => {
  const trimmed = trimSpan(text, span);
  return /[.,;:]/.test(text.charAt(trimmed.end - 1))
    ? trimSpan(text, { start: trimmed.start, end: trimmed.end - 1 })
    : trimmed;
};
