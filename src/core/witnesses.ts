/**
 * Witnesses: what each piece of evidence ultimately rests on, for this claim. Counted instead of
 * outlets, and never by chains: what two sources share elsewhere does not make them dependent here.
 */
import type { Evidence } from '#schema';
import type { Claim, Source } from './model.ts';
import type { SharedWording } from './shared-evidence.ts';
import { byCodePoint, foldText } from './text.ts';
import { castVote, type Vote } from './verdicts.ts';

/** What the rule found; `key` is equal where the witness is one and the same. */
export type Basis =
  | { readonly kind: 'actor'; readonly key: string; readonly actor: string }
  | { readonly kind: 'document'; readonly key: string; readonly document: string }
  | { readonly kind: 'unnamed'; readonly key: string }
  | { readonly kind: 'passage'; readonly key: string; readonly sources: readonly string[] }
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

/** Kinds in which somebody's words are the fact: they rest on who independently reports the words. */
export const reportedKinds: ReadonlySet<string> = new Set(['quotation', 'position']);

/** The agency that some source of a shared passage credits: then the passage is that agency's text. */
function agencyOf(shared: SharedWording, sources: ReadonlyMap<string, Source>): string | undefined {
  return shared.sources.flatMap((id) => sources.get(id)?.meta.agencies ?? []).toSorted(byCodePoint)[0];
}

function basisOfReport(
  source: Source,
  evidence: Evidence,
  shared: SharedWording | undefined,
  sources: ReadonlyMap<string, Source>,
): Basis {
  if (evidence.via !== null) return outletBasis(evidence.via, 'via');
  const agency = shared === undefined ? source.meta.agencies[0] : agencyOf(shared, sources);
  if (agency !== undefined) return outletBasis(agency, 'agency');
  if (shared !== undefined) return { kind: 'passage', ...shared };
  if (source.meta.outlet !== null) return outletBasis(source.meta.outlet, 'published');
  return { kind: 'source', key: `source:${source.id}`, source: source.id };
}

function outletBasis(outlet: string, how: 'agency' | 'via' | 'published'): Basis {
  return { kind: 'outlet', key: `outlet:${outlet}`, outlet, how };
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

/**
 * The witnesses of a claim, by first appearance. Evidence of a source that is not given is left out.
 * @param shared by index of evidence: what stands in one shared passage
 */
export function findWitnesses(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  shared: ReadonlyMap<number, SharedWording> = new Map(),
): Witness[] {
  const reported = reportedKinds.has(claim.meta.kind);
  const bases = claim.meta.evidence.map((evidence, index) => {
    const source = sources.get(evidence.source);
    const credited = reported ? undefined : basisOfCredit(evidence);
    return source && (credited ?? basisOfReport(source, evidence, shared.get(index), sources));
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
