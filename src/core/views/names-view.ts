/** Props of the page on names: what each source calls the people, bodies and places of a story. */
import type { FoundActors } from '#core/actors.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import type { Mentions } from '#core/mentions.ts';
import type { Source, Span } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { compareStory } from './compare-story.ts';
import { mayShow } from './passage-view.ts';
import { listNamed, namedKinds, type Named, type NamedKind } from './named.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { printable } from './printable.ts';
import { refSource, viewQuote, type Link, type QuoteView, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { gatherActors, touches } from './story-actors.ts';
import { viewStoryLink, type StoryLink } from './story-link.ts';

export interface FormView {
  /** As the source prints it; empty where the public may not see it. */
  readonly name: string;
  readonly count: number;
  /** The first places, one per block. */
  readonly places: readonly PlaceView[];
  readonly morePlaces: number;
}

/** What a source says that somebody is. */
export interface DescriptionView {
  readonly quote: QuoteView;
  readonly place: PlaceView;
}

/** How one source names an actor. */
export interface NamingView {
  readonly source: SourceRef;
  readonly count: number;
  /** Most frequent first; what may not be shown comes last. */
  readonly forms: readonly FormView[];
  readonly descriptions: readonly DescriptionView[];
}

export interface NamedActor {
  readonly actor: Link;
  readonly kind: NamedKind;
  /** An editor recorded the actor; otherwise the program grouped the names. */
  readonly recorded: boolean;
  readonly count: number;
  /** Different names over all sources, as far as they are public. */
  readonly names: number;
  readonly namings: readonly NamingView[];
  readonly moreNamings: number;
  /** Sources that do not name the actor. */
  readonly absent: readonly SourceRef[];
}

export interface UnresolvedView {
  readonly name: string;
  readonly place: PlaceView;
  /** Whom it may mean. */
  readonly candidates: readonly string[];
}

export interface NamesView {
  readonly story: StoryLink;
  readonly articles: number;
  /** By kind, in the order in which pages list kinds; those that several sources name first, then the most named. */
  readonly groups: readonly { readonly kind: NamedKind; readonly actors: readonly NamedActor[] }[];
  readonly actors: number;
  readonly recorded: number;
  readonly more: number;
  readonly unresolved: readonly UnresolvedView[];
  readonly moreUnresolved: number;
}

/** What a page lists at most; the data files have everything. */
const mostActors = 60;
const mostNamings = 40;
const mostPlaces = 4;
const mostDescriptions = 3;
const mostUnresolved = 40;

function viewForms(
  index: SiteIndex,
  source: Source,
  spans: readonly Span[],
  spellings: ReadonlySet<string>,
): FormView[] {
  const printed = (span: Span) => printable(source.text.slice(span.start, span.end)).replace(/\s+/g, ' ');
  const forms = Map.groupBy(spans, (span) => {
    const name = printed(span);
    return mayShow(index, source, span) || spellings.has(name) ? name : '';
  });
  return [...forms]
    .map(([name, own]): FormView => {
      const places = own.toSorted((a, b) => a.start - b.start).map((span) => viewPlace(index, source, span));
      const distinct = [...new Map(places.map((place) => [`${place.kind} ${place.number}`, place])).values()];
      return {
        name,
        count: own.length,
        places: distinct.slice(0, mostPlaces),
        morePlaces: Math.max(0, distinct.length - mostPlaces),
      };
    })
    .toSorted(
      (a, b) => Number(a.name === '') - Number(b.name === '') || b.count - a.count || byCodePoint(a.name, b.name),
    );
}

function viewDescriptions(index: SiteIndex, source: Source, spans: readonly Span[]): DescriptionView[] {
  const seen = new Set<string>();
  return spans
    .filter((span) => mayShow(index, source, span))
    .map((span) => ({ quote: viewQuote(source, [span]), place: viewPlace(index, source, span) }))
    .filter(({ quote }) => {
      const words = quote.parts.join(' ').toLowerCase();
      return !seen.has(words) && seen.add(words);
    })
    .slice(0, mostDescriptions);
}

function viewNamed(index: SiteIndex, story: StoryCoverage, named: Named): NamedActor {
  const spans = Map.groupBy(named.mentions, ({ source }) => source);
  const roles = Map.groupBy(named.descriptions, ({ source }) => source);
  const spansOf = (list: readonly { readonly span: Span }[] | undefined) => (list ?? []).map(({ span }) => span);
  const namings = story.sources
    .map((source): NamingView => ({
      source: refSource(source),
      count: spans.get(source.id)?.length ?? 0,
      forms: viewForms(index, source, spansOf(spans.get(source.id)), named.spellings),
      descriptions: viewDescriptions(index, source, spansOf(roles.get(source.id))),
    }))
    .filter(({ count }) => count > 0);
  const names = new Set(namings.flatMap(({ forms }) => forms.map(({ name }) => name)).filter((name) => name !== ''));
  return {
    actor: named.link,
    kind: named.kind,
    recorded: named.recorded,
    count: named.mentions.length,
    names: names.size,
    namings: namings.slice(0, mostNamings),
    moreNamings: Math.max(0, namings.length - mostNamings),
    absent: story.sources.filter(({ id }) => !spans.has(id)).map(refSource),
  };
}

/** A cluster has a name that the public may see: its own, or one of its forms; otherwise it has none on public pages. */
function isNameable({ recorded, names }: NamedActor): boolean {
  return recorded || names > 0;
}

/** Several sources name the actor, so that there is something to compare. */
export function isCompared({ namings }: Pick<NamedActor, 'namings'>): boolean {
  return namings.length > 1;
}

/** The name of a cluster in words that are public. */
function nameActor(actor: NamedActor): NamedActor {
  if (actor.recorded) return actor;
  const names = actor.namings.flatMap(({ forms }) => forms.map(({ name }) => name)).filter((name) => name !== '');
  return names.includes(actor.actor.label) ? actor : { ...actor, actor: { label: names[0] ?? '' } };
}

function viewUnresolved(
  index: SiteIndex,
  found: ReadonlyMap<string, Mentions>,
  { unresolved }: FoundActors,
): UnresolvedView[] {
  const recorded = [...found].flatMap(([source, own]) =>
    own.unresolved.map(({ name, span, candidates }) => ({
      source,
      name,
      span,
      candidates: candidates.map((id) => index.actorNames.get(id) ?? id),
    })),
  );
  const isNew = ({ source, span }: { readonly source: string; readonly span: Span }) =>
    !recorded.some((other) => other.source === source && touches(other.span, span)) &&
    !found.get(source)?.mentions.some((mention) => touches(mention.span, span));
  return [...recorded, ...unresolved.filter(isNew)].flatMap(({ source: id, name, span, candidates }) => {
    const source = index.sources.get(id);
    if (source === undefined || !mayShow(index, source, span)) return [];
    return [{ name: printable(name), place: viewPlace(index, source, span), candidates }];
  });
}

export function viewNames(index: SiteIndex, story: StoryCoverage): NamesView {
  const actors = gatherActors(index, story);
  const { found } = actors;
  const named = listNamed(index, actors)
    .map((item) => viewNamed(index, story, item))
    .filter(isNameable)
    .map(nameActor)
    .toSorted(
      (a, b) =>
        Number(b.recorded) - Number(a.recorded) || b.count - a.count || byCodePoint(a.actor.label, b.actor.label),
    );
  const listed = named.slice(0, mostActors);
  const byKind = Map.groupBy(listed, ({ kind }) => kind);
  const unresolved = viewUnresolved(index, found, compareStory(story).actors);
  return {
    story: viewStoryLink(index, story),
    articles: story.sources.length,
    groups: namedKinds.flatMap((kind) => {
      const own = byKind.get(kind);
      return own === undefined ? [] : [{ kind, actors: own }];
    }),
    actors: named.length,
    recorded: named.filter(({ recorded }) => recorded).length,
    more: Math.max(0, named.length - mostActors),
    unresolved: unresolved.slice(0, mostUnresolved),
    moreUnresolved: Math.max(0, unresolved.length - mostUnresolved),
  };
}
