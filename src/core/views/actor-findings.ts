/** What the program found of a recorded actor in all stories: words that are quoted as theirs, and what sources say they are. */
import type { SourceSpan } from '#core/actors.ts';
import { mayShow } from './passage-view.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { viewQuotation, type QuotationView } from './quotation-view.ts';
import { viewQuote, type QuoteView } from './refs.ts';
import type { SiteIndex } from './site-index.ts';
import { gatherActors } from './story-actors.ts';
import { listQuotationsOf } from './story-speakers.ts';

/** Words of a source that describe the actor. */
export interface FoundRole {
  readonly place: PlaceView;
  readonly quote: QuoteView;
}

export interface ActorFindings {
  /** In the order of stories and sources; only what the public may see. */
  readonly quoted: readonly QuotationView[];
  /** How many more: in what the public may not see, or beyond what a page lists. */
  readonly more: number;
  readonly roles: readonly FoundRole[];
}

/** A screen or two; the pages on quotations have all of a story. */
const mostQuoted = 24;
const mostRoles = 8;

const known = new WeakMap<SiteIndex, ReadonlyMap<string, readonly SourceSpan[]>>();

/** Roles of all recorded actors, worked out once per site. */
function listRoles(index: SiteIndex): ReadonlyMap<string, readonly SourceSpan[]> {
  const before = known.get(index);
  if (before !== undefined) return before;
  const roles = new Map<string, SourceSpan[]>();
  for (const story of index.coverage.stories) {
    for (const [cluster, actor] of gatherActors(index, story).actorOf) {
      roles.set(actor, [...(roles.get(actor) ?? []), ...cluster.roles]);
    }
  }
  known.set(index, roles);
  return roles;
}

function findRoles(index: SiteIndex, actor: string): FoundRole[] {
  return (listRoles(index).get(actor) ?? []).flatMap(({ source: id, span }): FoundRole[] => {
    const source = index.sources.get(id);
    if (source === undefined || !mayShow(index, source, span)) return [];
    return [{ place: viewPlace(index, source, span), quote: viewQuote(source, [span]) }];
  });
}

/** What the stories of an index have, before it is cut to what a page lists. */
export interface FoundOfActor {
  /** How many quotations there are. */
  readonly all: number;
  /** As many as a page lists. */
  readonly quoted: readonly QuotationView[];
  /** Each wording once. */
  readonly roles: readonly FoundRole[];
}

/** Of equal wordings the first, where the last stands. */
function listDistinct(roles: readonly FoundRole[]): FoundRole[] {
  const distinct = new Map(roles.toReversed().map((role) => [role.quote.parts.join(' ').toLowerCase(), role]));
  return [...distinct.values()].toReversed();
}

/** @param hasRoles whether editors recorded roles: then those that the program found are not needed */
export function findOfActor(index: SiteIndex, actor: string, hasRoles: boolean): FoundOfActor {
  const all = listQuotationsOf(index, actor);
  const shown = all.filter(({ source, quotation }) => mayShow(index, source, quotation.outer)).slice(0, mostQuoted);
  return {
    all: all.length,
    quoted: shown.map(({ source, quotation }) => viewQuotation(index, source, quotation)),
    roles: hasRoles ? [] : listDistinct(findRoles(index, actor)),
  };
}

/** @param found in each story, in their order */
export function viewActorFindings(found: readonly FoundOfActor[]): ActorFindings {
  const quoted = found.flatMap((own) => own.quoted).slice(0, mostQuoted);
  return {
    quoted,
    more: found.reduce((sum, { all }) => sum + all, 0) - quoted.length,
    roles: listDistinct(found.flatMap(({ roles }) => roles)).slice(0, mostRoles),
  };
}
