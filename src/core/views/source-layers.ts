/** What the program found in one source, as layers over its text: who speaks, who is named, what stands elsewhere too. */
import { isAnalysed } from '#core/comparison.ts';
import type { Source, Span } from '#core/model.ts';
import {
  findNames,
  findShared,
  findSpeakers,
  type Findings,
  type NamedEntry,
  type SharedEntry,
  type SpokenEntry,
} from './layer-entries.ts';
import type { SiteIndex } from './site-index.ts';

export const layerNames = ['speakers', 'names', 'wording'] as const;
export type LayerName = (typeof layerNames)[number];

/** A stretch of the text that belongs to an entry of a layer. */
export interface LayerSpan {
  readonly layer: LayerName;
  /** Of the entry, from 1, within its layer. */
  readonly number: number;
  readonly span: Span;
}

/** Entries are in the order of the text; the number of an entry is its place in the list, from 1. */
export interface Layer<Entry> {
  readonly entries: readonly Entry[];
  /** How much more was found in what the public may not see. */
  readonly hidden: number;
  /** How many more entries there are than a page lists. */
  readonly more: number;
}

export interface SourceLayers {
  /** The rules read the language; otherwise only recorded names and shared wording are looked for. */
  readonly analysed: boolean;
  readonly speakers: Layer<SpokenEntry>;
  readonly names: Layer<NamedEntry>;
  readonly wording: Layer<SharedEntry>;
  readonly spans: readonly LayerSpan[];
}

/** Entries of one layer on a page; with more, the lists below a long article outgrow it. */
const mostEntries = 120;

function makeLayer<Entry>({ found, hidden }: Findings<Entry>): Layer<Entry> {
  const entries = found.slice(0, mostEntries).map(({ entry }) => entry);
  return { entries, hidden, more: found.length - entries.length };
}

function listSpans(layer: LayerName, { found }: Findings<unknown>): LayerSpan[] {
  return found.slice(0, mostEntries).flatMap(({ spans }, at) => spans.map((span) => ({ layer, number: at + 1, span })));
}

/** Where the public may not see all of a source, the entries are those that lie inside what it may see. */
export function viewLayers(index: SiteIndex, source: Source): SourceLayers {
  const speakers = findSpeakers(index, source);
  const names = findNames(index, source);
  const wording = findShared(index, source);
  return {
    analysed: isAnalysed(source),
    speakers: makeLayer(speakers),
    names: makeLayer(names),
    wording: makeLayer(wording),
    spans: [...listSpans('speakers', speakers), ...listSpans('names', names), ...listSpans('wording', wording)],
  };
}
