/** Props of the page of leads: what the program found and no claim covers yet. */
import type { StoryCoverage } from '#core/coverage.ts';
import { leadKinds, type Lead, type LeadKind, type SourcePlace } from '#core/leads.ts';
import type { Source, Span } from '#core/model.ts';
import { tokenize } from '#core/tokens.ts';
import { compareStory, listLeads } from './compare-story.ts';
import { markDifferences } from './mark-differences.ts';
import { limitWords, markWords, type MarkedPiece } from './marked-words.ts';
import { mayShow } from './passage-view.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { refClaim, refSource, type ClaimRef, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { viewStoryLink, type StoryLink } from './story-link.ts';

/** One sentence, and all places that print it so. */
export interface LeadSide {
  readonly place: PlaceView;
  readonly also: readonly PlaceView[];
  readonly words: number;
  /** Missing where the public may not see them. */
  readonly pieces?: readonly MarkedPiece[];
}

export interface LeadView {
  /** Place in the ranking, from 1. */
  readonly number: number;
  readonly kind: LeadKind;
  readonly sources: number;
  readonly sides: readonly LeadSide[];
  readonly moreSides: number;
  readonly lead: Lead;
}

export interface LeadsView {
  readonly story: StoryLink;
  readonly articles: number;
  readonly claims: number;
  readonly leads: readonly LeadView[];
  readonly total: number;
  /** In the order in which kinds are listed; only those that occur. */
  readonly kinds: readonly { readonly kind: LeadKind; readonly count: number }[];
  readonly notAnalysed: readonly SourceRef[];
  /** Claims to read again, because what they cite has changed. */
  readonly review: readonly ClaimRef[];
}

/** What the page lists at most; the data files have everything. */
const mostLeads = 150;
const mostSides = 6;
/** A long sentence; more than this is an account, and the link leads to it. */
const mostWords = 90;
/** Speakers stand in the sentence of a quotation or the one beside it, in characters. */
const speakerWithin = 240;

interface Side {
  readonly source: Source;
  /** What is printed: the place, and for speakers the sentence that names them. */
  readonly span: Span;
  readonly place: Span;
}

/** The place with the sentences in which its marks stand, where these are near. */
function widen(story: StoryCoverage, { source, span }: SourcePlace, marks: readonly SourcePlace[]): Span {
  const sentences = compareStory(story).sentences.get(source) ?? [];
  const near = marks.filter(
    (mark) =>
      mark.source === source &&
      mark.span.end > span.start - speakerWithin &&
      mark.span.start < span.end + speakerWithin,
  );
  const around = sentences.filter((sentence) =>
    near.some((mark) => mark.span.start >= sentence.start && mark.span.end <= sentence.end),
  );
  return {
    start: Math.min(span.start, ...around.map(({ start }) => start)),
    end: Math.max(span.end, ...around.map(({ end }) => end)),
  };
}

function markSides(lead: Lead, sides: readonly Side[]): (readonly Span[])[] {
  if (lead.kind === 'wordings differ')
    return markDifferences(sides.map(({ source, place }) => ({ text: source.text, spans: [place] })));
  return sides.map(({ source }) => lead.marks.filter((mark) => mark.source === source.id).map(({ span }) => span));
}

function viewLead(index: SiteIndex, story: StoryCoverage, lead: Lead, number: number): LeadView {
  const placed = lead.places.flatMap((place): Side[] => {
    const source = index.sources.get(place.source);
    const span = lead.kind === 'speakers differ' ? widen(story, place, lead.marks) : place.span;
    return source === undefined ? [] : [{ source, span, place: place.span }];
  });
  const textOf = ({ source, span }: Side) => tokenize(source.text.slice(span.start, span.end));
  const groups = [
    ...Map.groupBy(placed, (side) =>
      textOf(side)
        .map(({ norm }) => norm)
        .join(' '),
    ).values(),
  ];
  const firsts = groups.flatMap(([first]) => first ?? []);
  const marks = markSides(lead, firsts);
  const markKind = lead.kind === 'accounts agree' || lead.kind === 'one source alone' ? 'noted' : 'differs';
  const sides = groups.flatMap(([first, ...rest], at): LeadSide[] => {
    if (first === undefined) return [];
    const { source, span } = first;
    const side = {
      place: viewPlace(index, source, first.place),
      also: rest.map((other) => viewPlace(index, other.source, other.place)),
      words: textOf(first).length,
    };
    if (!mayShow(index, source, span)) return [side];
    return [{ ...side, pieces: limitWords(markWords(source.text, span, marks[at] ?? [], markKind), mostWords) }];
  });
  return {
    number,
    kind: lead.kind,
    sources: new Set(placed.map(({ source }) => source.id)).size,
    sides: sides.slice(0, mostSides),
    moreSides: Math.max(0, sides.length - mostSides),
    lead,
  };
}

export function viewLeads(index: SiteIndex, story: StoryCoverage): LeadsView {
  const leads = listLeads(story);
  return {
    story: viewStoryLink(index, story),
    articles: story.sources.length,
    claims: story.claims.length,
    leads: leads.slice(0, mostLeads).map((lead, at) => viewLead(index, story, lead, at + 1)),
    total: leads.length,
    kinds: leadKinds.flatMap((kind) => {
      const count = leads.filter((lead) => lead.kind === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
    review: story.claims.filter(({ stale }) => stale.length > 0).map(refClaim),
    notAnalysed: compareStory(story).notAnalysed.flatMap((id) => {
      const source = index.sources.get(id);
      return source === undefined ? [] : [refSource(source)];
    }),
  };
}
