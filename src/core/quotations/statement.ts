/** The speaker that the sentence of a quotation names: by a reporting clause, a dash after it, or a colon before it. */
import type { Span } from '../model.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type NounPhrase } from '../noun-phrases.ts';
import { readSpeaker } from '../speakers.ts';
import { slicePhrase } from './words.ts';
import { chooseCue } from './attribution.ts';
import type { Cue } from './cue.ts';
import type { Phrase, Speaker } from './model.ts';
import type { People } from './people.ts';
import type { Reading, Unit } from './reading.ts';

export interface Statement {
  readonly speaker: Speaker;
  readonly cue?: Span;
  readonly via?: Phrase;
  /** The cue in the tokens of its unit, where it is a verb, a noun or 'according to'. */
  readonly found?: Cue;
}

const transcriptLabel = /^(\p{Lu}[\p{Lu}.’' -]{2,40}):\s/u;

/** What the sentence of run `run` says of its speaker, undefined where it says nothing. */
export function readStatement(reading: Reading, people: People, run: number): Statement | undefined {
  const place = reading.places[run];
  const inner = reading.runs[run]?.inner;
  if (place === undefined || inner === undefined) return undefined;
  const unit = reading.units[place.unit];
  if (unit === undefined) return undefined;
  const words = reading.text.slice(inner.start, inner.end);
  const label = transcriptLabel.exec(words)?.[1];
  if (label !== undefined) {
    const span = { start: inner.start, end: inner.start + label.length };
    return { speaker: { kind: 'named', text: label, span, how: 'stated' } };
  }
  const dashed = readDash(unit, place.token);
  if (dashed !== undefined) return { speaker: readSpeaker(reading, people, place.unit, dashed, 'stated') };
  const cue = chooseCue(unit.tokens, place.token, unit.cues, /[,—–-]$/.test(words));
  if (cue !== undefined) return fromCue(reading, people, place.unit, unit, cue);
  const after = /[!?]$/.test(words) ? readNextSentence(reading, people, place.unit, place.token) : undefined;
  if (after !== undefined) return after;
  const named = readColon(unit, place.token);
  return named && { speaker: readSpeaker(reading, people, place.unit, named, 'stated') };
}

/** `“Q!” A man in the crowd shouted.`: the segmenter cannot know that the sentence goes on. */
function readNextSentence(reading: Reading, people: People, at: number, quote: number): Statement | undefined {
  const unit = reading.units[at];
  const next = reading.units[at + 1];
  if (unit === undefined || next === undefined || next.block !== unit.block || quote !== unit.tokens.length - 1)
    return undefined;
  const cue = next.cues[0];
  const isReport =
    cue !== undefined && cue.subject.start <= 1 && cue.force === 'plain' && next.tokens[cue.end]?.lower !== 'that';
  return isReport && !next.tokens.some(({ kind }, place) => kind === 'quote' && place < cue.start)
    ? fromCue(reading, people, at + 1, next, cue)
    : undefined;
}

function fromCue(reading: Reading, people: People, at: number, unit: Unit, cue: Cue): Statement {
  const first = unit.tokens[cue.start];
  const last = unit.tokens[cue.end - 1];
  const source = unit.cues.find(({ start }) => unit.tokens[start]?.lower === 'according');
  const via =
    cue.via ?? (source !== undefined && source !== cue && source.subject.kind === 'named' ? source.subject : undefined);
  return {
    speaker: readSpeaker(reading, people, at, cue.subject, 'stated'),
    found: cue,
    ...(first && last && { cue: { start: first.start, end: last.end } }),
    ...(via && {
      via: slicePhrase(
        reading.text,
        unit.tokens,
        via.kind === 'named' ? via.nameStart : via.start,
        via.kind === 'named' ? via.nameEnd : via.end,
      ),
    }),
  };
}

/** `“Q” — Jane Doe`: nothing but a name, with what it is, up to the end. */
function readDash(unit: Unit, quote: number): NounPhrase | undefined {
  const { tokens } = unit;
  if (!/^[—–―-]+$/.test(tokens[quote + 1]?.text ?? '')) return undefined;
  const phrase = nounPhraseStartingAt(tokens, quote + 2);
  if (phrase?.kind !== 'named') return undefined;
  const next = tokens[phrase.end];
  return next === undefined || /^[,.(]$/.test(next.text) ? phrase : undefined;
}

/** `Doe: “Q”`, `Then Roe struck: “Q”`. */
function readColon(unit: Unit, quote: number): NounPhrase | undefined {
  if (!/^[:,]$/.test(unit.tokens[quote - 1]?.text ?? '')) return undefined;
  const ending = nounPhraseEndingAt(unit.tokens, quote - 2);
  return ending?.kind === 'named' && ending.start === 0 ? ending : unit.subject;
}
