/** Props of an actor's page, put together of what each story has of the actor. */
import type { ActorMeta, Stance } from '#schema';
import { locateQuote } from '#core/locate.ts';
import type { Actor } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { findOfActor, viewActorFindings, type ActorFindings, type FoundOfActor } from './actor-findings.ts';
import { findInterests, viewInterests, type FoundInterests, type InterestView } from './interests-view.ts';
import { actorPath } from './paths.ts';
import { sortByVerdict } from './profile.ts';
import {
  linkPerson,
  refClaim,
  refSource,
  viewQuote,
  type ClaimRef,
  type Link,
  type QuoteView,
  type SourceRef,
} from './refs.ts';
import type { ClaimEvidence, SiteIndex } from './site-index.ts';

interface NameView {
  /** As sources print it; empty for names that the public may not see. */
  readonly name: string;
  readonly count: number;
  readonly sources: readonly { readonly source: SourceRef; readonly count: number }[];
}

interface RoleView {
  readonly source: SourceRef;
  readonly quote: QuoteView;
  /** In an editor's words, where the quote alone is unclear. */
  readonly role?: string;
}

/** A passage for which a source credits the actor, or that it quotes from an outlet. */
export interface SaidView {
  readonly source: SourceRef;
  readonly quote: QuoteView;
  readonly stance: Stance;
  readonly claim: ClaimRef;
  /** The credit is the source's own, or follows from context. */
  readonly how: 'stated' | 'inferred';
}

export interface ActorView {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly kind: ActorMeta['kind'];
  readonly draft: boolean;
  readonly names: readonly NameView[];
  readonly roles: readonly RoleView[];
  readonly interests: readonly InterestView[];
  readonly authors: readonly Link[];
  readonly reviewers: readonly Link[];
  readonly said: readonly SaidView[];
  /** Those in dispute first. */
  readonly about: readonly ClaimRef[];
  readonly findings: ActorFindings;
  readonly identifiers?: ActorMeta['identifiers'];
  readonly body: string;
}

/** What stories have of an actor: plain data, kept with each story so that its page reads no other. */
export interface ActorProfile {
  readonly names: readonly Omit<NameView, 'count'>[];
  /** By the place of a role in the actor's list. */
  readonly roles: readonly (readonly [at: number, role: RoleView])[];
  readonly interests: FoundInterests;
  readonly said: readonly SaidView[];
  readonly about: readonly ClaimRef[];
  /** Claims that the actor's words are quoted for, found or not. */
  readonly credits: readonly ClaimRef[];
  readonly found: FoundOfActor;
}

function profileNames(index: SiteIndex, id: string): ActorProfile['names'] {
  const names = Map.groupBy(index.names.get(id) ?? [], ({ name }) => name);
  return [...names].map(([name, counts]) => ({
    name,
    sources: counts.flatMap(({ source, count }) => {
      const found = index.sources.get(source);
      return found === undefined ? [] : [{ source: refSource(found), count }];
    }),
  }));
}

function profileRoles(index: SiteIndex, actor: Actor): ActorProfile['roles'] {
  return [...actor.meta.roles.entries()].flatMap(([at, { source: id, quote, role }]): ActorProfile['roles'] => {
    const source = index.sources.get(id);
    const located = source && locateQuote(source, quote);
    if (source === undefined || !located?.found) return [];
    const words = { source: refSource(source), quote: viewQuote(source, located.spans) };
    return [[at, role === undefined ? words : { ...words, role }]];
  });
}

/** Evidence with its words; what is not in its source is left out. */
export function viewSaid(index: SiteIndex, evidence: readonly ClaimEvidence[]): SaidView[] {
  return evidence.flatMap(({ claim, placed }): SaidView[] => {
    const source = index.sources.get(placed.evidence.source);
    const coverage = index.claims.get(claim.id);
    if (source === undefined || coverage === undefined || !placed.located.found) return [];
    const { creditedTo, stance } = placed.evidence;
    const how = creditedTo !== undefined && 'actor' in creditedTo ? creditedTo.how : 'stated';
    const quote = viewQuote(source, placed.located.spans);
    return [{ source: refSource(source), quote, stance, how, claim: refClaim(coverage) }];
  });
}

/** What the stories of the index have of the actor; undefined where that is nothing. */
export function profileActor(index: SiteIndex, actor: Actor): ActorProfile | undefined {
  const { id, meta } = actor;
  const credited = new Set((index.saidBy.get(id) ?? []).map(({ claim }) => claim.id));
  const profile: ActorProfile = {
    names: profileNames(index, id),
    roles: profileRoles(index, actor),
    interests: findInterests(index, meta.interests),
    said: viewSaid(index, index.saidBy.get(id) ?? []),
    about: (index.claimsAbout.get(id) ?? []).map(refClaim),
    credits: [...credited].flatMap((claim) => index.claims.get(claim) ?? []).map(refClaim),
    found: findOfActor(index, id, meta.roles.length > 0),
  };
  const { names, roles, interests, about, credits, found } = profile;
  const lists = [names, roles, interests, about, credits, found.roles];
  return found.all === 0 && lists.every(({ length }) => length === 0) ? undefined : profile;
}

function viewNames(profiles: readonly ActorProfile[]): NameView[] {
  const names = Map.groupBy(
    profiles.flatMap((profile) => profile.names),
    ({ name }) => name,
  );
  return [...names]
    .map(([name, own]) => {
      const sources = own.flatMap((each) => each.sources).toSorted((a, b) => byCodePoint(a.source.id, b.source.id));
      return { name, count: sources.reduce((sum, { count }) => sum + count, 0), sources };
    })
    .toSorted((a, b) => b.count - a.count || byCodePoint(a.name, b.name));
}

/** @param profiles of the actor in each story, in their order */
export function viewActor(
  index: Pick<SiteIndex, 'people'>,
  { id, meta, body }: Actor,
  profiles: readonly ActorProfile[],
): ActorView {
  const roles = profiles.flatMap((profile) => profile.roles).toSorted(([a], [b]) => a - b);
  return {
    id,
    path: actorPath(id),
    name: meta.name,
    kind: meta.kind,
    draft: meta.status === 'draft',
    names: viewNames(profiles),
    roles: roles.map(([, role]) => role),
    interests: viewInterests(
      meta.interests,
      profiles.flatMap(({ interests }) => interests),
    ),
    authors: meta.authors.map((person) => linkPerson(index, person)),
    reviewers: meta.reviewers.map((person) => linkPerson(index, person)),
    said: profiles.flatMap(({ said }) => said),
    findings: viewActorFindings(profiles.map(({ found }) => found)),
    about: sortByVerdict(profiles.flatMap(({ about }) => about)),
    body,
    ...(meta.identifiers === undefined ? {} : { identifiers: meta.identifiers }),
  };
}
