/**
 * Witnesses: what each piece of evidence ultimately rests on, for this claim. Counted instead of
 * outlets, and never by chains: what two sources share elsewhere does not make them dependent here.
 */
import type { Evidence } from '#schema';
import type { Claim, Source } from './model.ts';
import { byCodePoint, foldText } from './text.ts';
import { castVote, type Vote } from './verdicts.ts';

/** What the rule found; `key` is equal where the witness is one and the same. */
export type Basis =
  | { readonly kind: 'actor'; readonly key: string; readonly actor: string }
  | { readonly kind: 'document'; readonly key: string; readonly document: string }
  | { readonly kind: 'unnamed'; readonly key: string }
  | { readonly kind: 'passage'; readonly key: string }
  | {
      readonly kind: 'outlet';
      readonly key: string;
      readonly outlet: string;
      readonly how: 'agency' | 'via' | 'published';
    }
  | { readonly kind: 'source'; readonly key: string; readonly source: string };

export interface Witness {
  readonly basis: Basis;
  /** Indices into the claim's evidence, in order. */
  readonly evidence: readonly number[];
  readonly vote: Vote;
  /** The editor's reason, where an `origin` decided. */
  readonly reason?: string;
}

/** The group of sources that share the passage in which a piece of evidence stands, if they do: a key, equal for all of them. */
export type SharedPassageOf = (claim: Claim, index: number) => string | undefined;

/** Kinds in which somebody's words are the fact: they rest on who independently reports the words. */
export const reportedKinds: ReadonlySet<string> = new Set(['quotation', 'position']);

function basisOfReport(source: Source, evidence: Evidence, passage: string | undefined): Basis {
  if (passage !== undefined) return { kind: 'passage', key: `passage:${passage}` };
  if (evidence.via !== null) return { kind: 'outlet', key: `outlet:${evidence.via}`, outlet: evidence.via, how: 'via' };
  const [agency] = source.meta.agencies;
  if (agency !== undefined) return { kind: 'outlet', key: `outlet:${agency}`, outlet: agency, how: 'agency' };
  const { outlet } = source.meta;
  if (outlet !== null) return { kind: 'outlet', key: `outlet:${outlet}`, outlet, how: 'published' };
  return { kind: 'source', key: `source:${source.id}`, source: source.id };
}

function basisOfCredit(evidence: Evidence): Basis | undefined {
  const credited = evidence.creditedTo;
  if (credited === undefined) return undefined;
  if ('actor' in credited) return { kind: 'actor', key: `actor:${credited.actor}`, actor: credited.actor };
  if ('document' in credited) {
    const { document } = credited;
    return { kind: 'document', key: `document:${foldText(document).text.trim().toLowerCase()}`, document };
  }
  // Whoever cannot be told apart may be one person: all of them count once.
  return { kind: 'unnamed', key: 'unnamed' };
}

/** What one piece of evidence rests on by the rule, before any editor's `origin`. */
export function findBasis(claim: Claim, source: Source, evidence: Evidence, passage: string | undefined): Basis {
  const credited = reportedKinds.has(claim.meta.kind) ? undefined : basisOfCredit(evidence);
  return credited ?? basisOfReport(source, evidence, passage);
}

/** The witnesses of a claim, by first appearance. Evidence of a source that is not given is left out. */
export function findWitnesses(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  sharedPassageOf?: SharedPassageOf,
): Witness[] {
  const bases = claim.meta.evidence.map((evidence, index) => {
    const source = sources.get(evidence.source);
    return source && findBasis(claim, source, evidence, sharedPassageOf?.(claim, index));
  });
  const groups = new Map<string, { basis: Basis; evidence: number[]; reason?: string }>();
  for (const [index, evidence] of claim.meta.evidence.entries()) {
    const { origin } = evidence;
    const other = origin ? claim.meta.evidence.findIndex((e) => e.source === origin.with) : -1;
    const own: Basis = { kind: 'source', key: `source:${evidence.source}`, source: evidence.source };
    const basis = origin === undefined ? bases[index] : origin.with === 'itself' ? own : (bases[other] ?? bases[index]);
    if (basis === undefined) continue;
    const group = groups.get(basis.key) ?? { basis, evidence: [] };
    group.evidence.push(index);
    if (origin !== undefined) group.reason = origin.reason;
    groups.set(basis.key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    vote: castVote(group.evidence.flatMap((index) => claim.meta.evidence[index]?.stance ?? [])),
  }));
}

/** Sources that credit the same agency or share wording: they stand side by side in tables and decide no verdict. */
export interface Family {
  /** Ids of its sources, by code point. */
  readonly sources: readonly string[];
  /** Agencies that more than one of them credits. */
  readonly agencies: readonly string[];
  /** Whether some of them share wording. */
  readonly sharesWording: boolean;
}

/** Families of a story's sources, largest first, then by first id; links are pairs of source ids that share wording. */
export function findFamilies(sources: readonly Source[], links: readonly (readonly [string, string])[] = []): Family[] {
  const root = new Map(sources.map((source) => [source.id, source.id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    return at;
  };
  const byAgency = new Map<string, string[]>();
  for (const source of sources) {
    for (const agency of source.meta.agencies) byAgency.set(agency, [...(byAgency.get(agency) ?? []), source.id]);
  }
  const shared = [...byAgency].filter(([, ids]) => ids.length > 1);
  const pairs = shared.flatMap(([, ids]) => ids.map((id) => [ids[0] ?? id, id] as const));
  for (const [a, b] of [...pairs, ...links]) root.set(find(b), find(a));
  const members = Map.groupBy(sources.map((source) => source.id).toSorted(byCodePoint), find);
  return [...members.values()]
    .map((ids) => ({
      sources: ids,
      agencies: shared
        .filter(([, credited]) => credited.some((id) => ids.includes(id)))
        .map(([agency]) => agency)
        .toSorted(byCodePoint),
      sharesWording: links.some(([a]) => ids.includes(a)),
    }))
    .toSorted((a, b) => b.sources.length - a.sources.length || byCodePoint(a.sources[0] ?? '', b.sources[0] ?? ''));
}
