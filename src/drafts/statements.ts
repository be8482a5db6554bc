/** Makes the statement of a claim out of one sentence of a source, in its words. */
import { findDates } from '#core/dates/find-dates.ts';
import { overlapLength, shareInside } from '#core/leads/overlap.ts';
import type { SourcePlace } from '#core/leads.ts';
import type { Quotation, ReportedSpeech } from '#core/quotations.ts';
import type { StoryMaterial } from './story-material.ts';
import { textAt } from './story-material.ts';
import { actorOf, findCredit, type People } from './speakers.ts';

export interface Statement {
  readonly text: string;
  /** Whether it says that somebody said something. */
  readonly isSpeech: boolean;
  /** How much an editor will have to mend, in characters: longer texts, and what makes no sense by itself. */
  readonly awkwardness: number;
}

/** Longest claim that the schema allows. */
const longest = 300;
/** Fewer words are hardly a sentence. */
const fewestWords = 5;
/** A sentence is a quotation where this part of it stands between marks. */
const quotedShare = 0.5;
/** What each of these is worth in characters of length: of two sentences of one fact the plainer one is taken, not the shorter. */
const costs = { opener: 250, pronoun: 60, relativeDate: 80, marks: 100, speech: 60 } as const;

const openers =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|such|there|then|also|so|instead|still|yet|if|as|in addition|for example|according)\b/iu;
/** Words that begin a fragment, or tell what somebody expects or wants rather than what is so. */
const hedged =
  /^(?:could|would|should|may|might|must|can|will)\b|\b(?:could|would|should|may|might|must|think|hope|believe|want)\b/iu;
const speech = /\b(?:said|says|told|wrote|tweeted|added)\b/u;
/** Verbs behind which a report may stand alone: they do not judge it, as 'claimed' does. */
const plainReport = /\b(?:said|says|announced|confirmed|reported|added)(?: that)?\s*$/u;
const firstPersons = /\b(?:i|we|you|my|our|your|us|me|myself|ourselves|mine|ours)\b|\b(?:i|we|you)['’]/iu;
const pronouns = /\b(?:he|she|they|him|her|them|his|their|i|we|my|our)\b/iu;
const movedTense = /^\S+(?:\s\S+){0,6}?\s(?:would|could|had|might)\b/u;
/** `PORT SELBY, Coast (Tidewire) — ` */
const dateline = /^\p{Lu}[\p{Lu} .'’-]{2,}(?:, \p{Lu}[\p{L}.]+){0,2}\.?(?: \([^)]{1,40}\))? ?(?:—|–|--|-) /u;
const aside = /, (?:though|however|meanwhile),/gu;
const conjunction = /^(?:But|And|However,|Meanwhile,|Still,|Yet) (?=\S)/u;
const marks = /["“”«»]/gu;

const countWords = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Without what surely does not belong to the statement: dateline, conjunction, white space, the full stop. */
function tidy(text: string): string {
  const plain = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(dateline, '')
    .replace(conjunction, '')
    .replaceAll(aside, '');
  return capitalise(plain.replace(/(?<![\s,;:])[\s,;:]+$/u, '').replace(/(?<!\.\p{Lu})\.$/u, ''));
}

function isComplete(text: string): boolean {
  return (
    countWords(text) >= fewestWords &&
    text.length <= longest &&
    !text.endsWith('?') &&
    (text.match(marks) ?? []).length % 2 === 0
  );
}

function measure(text: string, isSpeech: boolean): Statement | undefined {
  if (!isComplete(text)) return undefined;
  const add = (holds: boolean, cost: number) => (holds ? cost : 0);
  const relative = findDates(text, { anchor: '2000-01-01' }).some(({ from }) => from === 'computed');
  const awkwardness =
    text.length +
    add(openers.test(text), costs.opener) +
    add(/\b(?:he|she|they)\b/iu.test(text.slice(1)), costs.pronoun) +
    add(relative, costs.relativeDate) +
    add(/["“”«»]/u.test(text), costs.marks) +
    add(isSpeech, costs.speech);
  return { text, isSpeech, awkwardness };
}

/** The words of a quotation that lie in the sentence, its longest stretch. */
function wordsOf(material: StoryMaterial, { source, span }: SourcePlace, { segments }: Quotation): string {
  const parts = segments.map((segment) =>
    textAt(material, source, {
      start: Math.max(segment.start, span.start),
      end: Math.max(segment.start, Math.min(segment.end, span.end)),
    }),
  );
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** `Ida Brandt said: “We have run out of money”`; undefined without a speaker who can be named. */
export function quoteStatement(
  material: StoryMaterial,
  place: SourcePlace,
  words: string,
  people: People,
): Statement | undefined {
  const credit = findCredit(place, material, people);
  if (credit === undefined) return undefined;
  const { speaker } = credit;
  const actor = actorOf(place.source, speaker, people);
  const name = actor === undefined ? (speaker.resolved?.text ?? speaker.text) : people.nameOf(actor);
  const isNamed = actor !== undefined || speaker.resolved !== undefined || speaker.kind !== 'pronoun';
  const inner = tidy(words).replaceAll(/[“”]/gu, '"');
  return isNamed && name !== '' ? measure(`${capitalise(name)} said: “${inner}”`, true) : undefined;
}

/** Whether what a sentence reports makes a statement without the clause that reports it. */
function standsAlone(material: StoryMaterial, { source, span }: SourcePlace, report: ReportedSpeech): boolean {
  if (report.span.end <= report.cue.start) return report.span.start === span.start;
  const said = tidy(textAt(material, source, report.span));
  const before = textAt(material, source, { start: span.start, end: report.span.start });
  return (
    plainReport.test(before) &&
    !openers.test(said) &&
    !pronouns.test(said) &&
    !movedTense.test(said) &&
    !/\b(?:and|but) that\b/u.test(said)
  );
}

/** The statement that a sentence makes; undefined for headlines, questions, fragments, and what is too long. */
export function readStatement(material: StoryMaterial, place: SourcePlace, people: People): Statement | undefined {
  const { source, span } = place;
  const text = material.sources.get(source);
  const block = text?.blocks.find((candidate) => overlapLength(candidate.span, span) > 0);
  if (block === undefined || block.kind === 'title' || block.kind === 'heading') return undefined;
  const sentence = textAt(material, source, span);
  const quoted = (material.comparison.quotations.get(source) ?? []).find(
    (quotation) => quotation.kind === 'direct' && shareInside(span, quotation.outer) >= quotedShare,
  );
  const words = quoted === undefined ? '' : wordsOf(material, place, quoted);
  if (/^\p{Lu}/u.test(words)) {
    const isOpinion = firstPersons.test(words) || hedged.test(words) || openers.test(words);
    return isOpinion ? quoteStatement(material, place, words, people) : measure(tidy(words), false);
  }
  const reported = (material.comparison.reported.get(source) ?? []).find(
    (report) => shareInside(report.span, span) === 1,
  );
  const isSpeech = reported !== undefined || speech.test(sentence.replaceAll(/["“][^"”“]*["”]/gu, ''));
  if (reported !== undefined && standsAlone(material, place, reported))
    return measure(tidy(textAt(material, source, reported.span)), false);
  return measure(tidy(sentence), isSpeech);
}
