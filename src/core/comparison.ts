/** Everything that the program reads out of the texts of one story by itself, before any editor's claim. */
import { findActors, type FoundActors } from './actors.ts';
import { findDates, type DateMention } from './dates/find-dates.ts';
import { listDateStarts, type DateStarts } from './dates/list-starts.ts';
import { listCandidates, type Lead } from './leads.ts';
import type { Source, Span } from './model.ts';
import { findParallels, type Parallel } from './parallels.ts';
import { findPassages, type Passage } from './passages.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findQuotationsIn, type Quotation, type ReportedSpeech } from './quotations.ts';
import { readSpeech } from './quotations/speech.ts';
import { findReportedSpeechIn } from './reported-speech.ts';
import { segmentSentences } from './sentences.ts';
import { findUtterances, type Utterance } from './utterances.ts';

/** Maps are by source id. Every finding is a span of a source's text. */
export interface TextFindings {
  readonly sentences: ReadonlyMap<string, readonly Span[]>;
  readonly quotations: ReadonlyMap<string, readonly Quotation[]>;
  readonly reported: ReadonlyMap<string, readonly ReportedSpeech[]>;
  readonly passages: readonly Passage[];
  /** Utterances that several sources print, the most telling first. */
  readonly utterances: readonly Utterance[];
  readonly parallels: readonly Parallel[];
  readonly actors: FoundActors;
  /** Sources in languages that are not analysed: only their shared passages are found. */
  readonly notAnalysed: readonly string[];
  /** Relative ones by the day of publication. */
  readonly dates: ReadonlyMap<string, readonly DateMention[]>;
}

export interface TextComparison extends TextFindings {
  /** What `findLeads` ranks once it is known which claims there are. */
  readonly candidates: readonly Lead[];
}

/** Languages whose sentences, speakers and names the rules know; `und` is too short to tell, and is tried. */
const analysedLanguages: ReadonlySet<string> = new Set(['en', 'und']);

/** Whether the rules read the language of a source. */
export function isAnalysed({ meta }: Source): boolean {
  return analysedLanguages.has(meta.language.split('-')[0] ?? '');
}

/** The dates of a source. */
export function datesOf({ text, blocks, meta: { published } }: Source, starts?: DateStarts): readonly DateMention[] {
  const anchor = published !== null && 'at' in published ? published.at : null;
  return findDates(text, { anchor, blocks, ...(starts && { starts }) });
}

function mapSources<Value>(sources: readonly Source[], read: (source: Source) => Value): Map<string, Value> {
  return new Map(sources.map((source) => [source.id, read(source)]));
}

/**
 * Compares the texts of one story. The order of the sources changes nothing.
 * @param passages those of the story, where the caller has them
 */
export function compareTexts(
  sources: readonly Source[],
  passages: readonly Passage[] = findPassages(sources),
): TextComparison {
  const read = sources.filter(isAnalysed);
  const sentences = mapSources(read, ({ text, blocks }) => segmentSentences(text, blocks));
  const speech = read.map((source) => [source.id, readSpeech(source, sentences.get(source.id))] as const);
  const quotations = new Map(speech.map(([id, own]) => [id, findQuotationsIn(own)]));
  const starts = mapSources(read, ({ id, text, blocks }) => listDateStarts(text, blocks, sentences.get(id)));
  const dates = mapSources(read, (source) => datesOf(source, starts.get(source.id)));
  const quantities = mapSources(read, ({ id, text, blocks }) =>
    findQuantities(text, blocks, dates.get(id), starts.get(id)?.plain),
  );
  const findings: TextFindings = {
    sentences,
    quotations,
    reported: new Map(speech.map(([id, own]) => [id, findReportedSpeechIn(own)])),
    passages,
    utterances: findUtterances(read, quotations),
    parallels: findParallels(read, sentences, { dates, starts, quantities }),
    actors: findActors(read, sentences),
    notAnalysed: sources.filter((source) => !isAnalysed(source)).map((source) => source.id),
    dates,
  };
  return { ...findings, candidates: listCandidates(read, findings, quantities) };
}
