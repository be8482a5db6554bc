/** Props of an actor's page. */
import type { ActorMeta, Stance } from '#schema';
import { locateQuote } from '#core/locate.ts';
import type { Actor } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { viewActorFindings, type ActorFindings } from './actor-findings.ts';
import { viewInterests, type InterestView } from './interests-view.ts';
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

function viewNames(index: SiteIndex, id: string): NameView[] {
  const names = Map.groupBy(index.names.get(id) ?? [], ({ name }) => name);
  return [...names]
    .map(([name, counts]) => ({
      name,
      count: counts.reduce((sum, { count }) => sum + count, 0),
      sources: counts.flatMap(({ source, count }) => {
        const found = index.sources.get(source);
        return found === undefined ? [] : [{ source: refSource(found), count }];
      }),
    }))
    .toSorted((a, b) => b.count - a.count || byCodePoint(a.name, b.name));
}

function viewRoles(index: SiteIndex, actor: Actor): RoleView[] {
  return actor.meta.roles.flatMap(({ source: id, quote, role }): RoleView[] => {
    const source = index.sources.get(id);
    const located = source && locateQuote(source, quote);
    if (source === undefined || !located?.found) return [];
    const words = { source: refSource(source), quote: viewQuote(source, located.spans) };
    return [role === undefined ? words : { ...words, role }];
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

export function viewActor(index: SiteIndex, actor: Actor): ActorView {
  const { id, meta, body } = actor;
  return {
    id,
    path: actorPath(id),
    name: meta.name,
    kind: meta.kind,
    draft: meta.status === 'draft',
    names: viewNames(index, id),
    roles: viewRoles(index, actor),
    interests: viewInterests(index, meta.interests),
    authors: meta.authors.map((person) => linkPerson(index, person)),
    reviewers: meta.reviewers.map((person) => linkPerson(index, person)),
    said: viewSaid(index, index.saidBy.get(id) ?? []),
    findings: viewActorFindings(index, id, meta.roles.length > 0),
    about: sortByVerdict((index.claimsAbout.get(id) ?? []).map(refClaim)),
    body,
    ...(meta.identifiers === undefined ? {} : { identifiers: meta.identifiers }),
  };
}
