/** The entries of the layers of a source: each quotation, each who is named, each text that stands elsewhere too. */
import type { Passage } from '#core/passages.ts';
import type { Source, Span } from '#core/model.ts';
import type { Quotation } from '#core/quotations.ts';
import { limitWords, markWords, type MarkedPiece } from './marked-words.ts';
import { mayShow } from './passage-view.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { printable } from './printable.ts';
import { viewSpeaker, type SpeakerView } from './quotation-view.ts';
import { linkActor, type Link } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { gatherActors, touches } from './story-actors.ts';
import { listSharedTexts } from './story-passages.ts';
import { attributeQuotations } from './story-speakers.ts';

export interface SpokenEntry {
  readonly place: PlaceView;
  readonly speaker: SpeakerView;
  /** The recorded actor who speaks. */
  readonly actor?: Link;
  readonly words: readonly MarkedPiece[];
}

export interface NamedEntry {
  /** Of a recorded actor, linked; of a name that stays unresolved, the source's words. */
  readonly name: Link;
  readonly resolved: boolean;
  /** Whom an unresolved name may mean. */
  readonly candidates: readonly string[];
  readonly count: number;
  /** One per block. */
  readonly places: readonly PlaceView[];
}

export interface SharedEntry {
  readonly place: PlaceView;
  readonly kind: Passage['kind'];
  /** Words in common with the place that has most in common. */
  readonly count: number;
  readonly others: readonly PlaceView[];
  readonly words: readonly MarkedPiece[];
}

/** An entry with the places that it marks. */
export interface Found<Entry> {
  readonly spans: readonly Span[];
  readonly entry: Entry;
}

/** What was found and may be shown, in the order of the text, and how much else there is. */
export interface Findings<Entry> {
  readonly found: readonly Found<Entry>[];
  readonly hidden: number;
}

/** Enough to know a passage by; the place leads to the rest. */
const mostWords = 12;

function keepPublic<T>(
  index: SiteIndex,
  source: Source,
  items: readonly T[],
  spanOf: (item: T) => Span,
): { readonly shown: readonly T[]; readonly hidden: number } {
  const shown = items.filter((item) => mayShow(index, source, spanOf(item)));
  return { shown, hidden: items.length - shown.length };
}

const firstWords = (source: Source, span: Span) => limitWords(markWords(source.text, span, []), mostWords);

/** The segments of a quotation with its first and last mark, without what stands between the segments. */
function withMarks({ segments, outer }: Quotation): Span[] {
  return segments.map(({ start, end }, at) => ({
    start: at === 0 ? outer.start : start,
    end: at === segments.length - 1 ? outer.end : end,
  }));
}

export function findSpeakers(index: SiteIndex, source: Source): Findings<SpokenEntry> {
  const story = index.stories.get(source.meta.story);
  const attributed = story === undefined ? [] : (attributeQuotations(index, story).get(source.id) ?? []);
  const { shown, hidden } = keepPublic(index, source, attributed, ({ quotation }) => quotation.outer);
  const found = shown.map(({ quotation, actor }): Found<SpokenEntry> => ({
    spans: withMarks(quotation),
    entry: {
      place: viewPlace(index, source, quotation.outer),
      speaker: viewSpeaker(index, source, quotation),
      words: firstWords(source, quotation.segments[0] ?? quotation.outer),
      ...(actor === undefined ? {} : { actor: linkActor(index, actor) }),
    },
  }));
  return { found, hidden };
}

interface Name {
  readonly span: Span;
  readonly actor?: string;
  readonly candidates: readonly string[];
}

/** Recorded actors, and names that the rules or the program could not give to one of several. */
function listNames(index: SiteIndex, source: Source): Name[] {
  const story = index.stories.get(source.meta.story);
  if (story === undefined) return [];
  const { found, unresolved: open } = gatherActors(index, story);
  const { mentions, unresolved } = found.get(source.id) ?? { mentions: [], unresolved: [] };
  const recorded = [...mentions, ...unresolved];
  const isNew = ({ span }: { readonly span: Span }) => !recorded.some((other) => touches(other.span, span));
  const names: Name[] = [
    ...mentions.map(({ span, actor }) => ({ span, actor, candidates: [] })),
    ...unresolved.map(({ span, candidates }) => ({
      span,
      candidates: candidates.map((id) => index.actorNames.get(id) ?? id),
    })),
    ...(open.get(source.id) ?? []).filter(isNew).map(({ span, candidates }) => ({ span, candidates })),
  ];
  return names.toSorted((a, b) => a.span.start - b.span.start);
}

export function findNames(index: SiteIndex, source: Source): Findings<NamedEntry> {
  const { shown, hidden } = keepPublic(index, source, listNames(index, source), ({ span }) => span);
  const printed = ({ span }: Name) => printable(source.text.slice(span.start, span.end));
  const groups = Map.groupBy(shown, (name) => name.actor ?? [printed(name), ...name.candidates].join('\n'));
  const found = [...groups.values()].flatMap((own): Found<NamedEntry>[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { actor, candidates } = first;
    const spans = own.map(({ span }) => span);
    const places = spans.map((span) => viewPlace(index, source, span));
    return [
      {
        spans,
        entry: {
          name: actor === undefined ? { label: printed(first) } : linkActor(index, actor),
          resolved: actor !== undefined,
          candidates,
          count: own.length,
          places: [...new Map(places.map((place) => [`${place.kind} ${place.number}`, place])).values()],
        },
      },
    ];
  });
  return { found, hidden };
}

export function findShared(index: SiteIndex, source: Source): Findings<SharedEntry> {
  const story = index.stories.get(source.meta.story);
  const texts = story === undefined ? [] : (listSharedTexts(story).get(source.id) ?? []);
  const { shown, hidden } = keepPublic(index, source, texts, ({ span }) => span);
  const found = shown.map(({ span, kind, words, others }): Found<SharedEntry> => ({
    spans: [span],
    entry: {
      place: viewPlace(index, source, span),
      kind,
      count: words,
      others: others.flatMap((other) => {
        const text = index.sources.get(other.source);
        return text === undefined ? [] : [viewPlace(index, text, other.span)];
      }),
      words: firstWords(source, span),
    },
  }));
  return { found, hidden };
}
