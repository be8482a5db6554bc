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

/** Equal where two claims of a story have one and the same witness: what sources share is one text, in whichever claim. */
export function keyInStory(basis: Basis): string {
  const shared = basis.kind === 'passage' && !basis.key.startsWith('outlet:');
  return shared ? `passage:${basis.sources.join('+')}` : basis.key;
}

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

type CountCredits = (agency: string) => number;

/** The agency that a source credits; of several the one that most sources of this evidence credit, then the first. */
function creditedAgency({ meta }: Source, countCredits: CountCredits): string | undefined {
  return meta.agencies.toSorted((a, b) => countCredits(b) - countCredits(a))[0];
}

/**
 * Shared wording comes first: as one text it also counts together with whatever rests on an outlet that one of its
 * sources credits, but it is not called that outlet's text, since only that source says so.
 */
function basisOfReport(
  source: Source,
  evidence: Evidence,
  shared: SharedWording | undefined,
  creditOf: ReadonlyMap<string, string>,
  countCredits: CountCredits,
): Basis {
  if (shared !== undefined) {
    const credited = shared.sources.flatMap((id) => creditOf.get(id) ?? []).toSorted(byCodePoint)[0];
    return {
      kind: 'passage',
      key: credited === undefined ? shared.key : `outlet:${credited}`,
      sources: shared.sources,
    };
  }
  if (evidence.via !== null) return outletBasis(evidence.via, 'via');
  const agency = creditedAgency(source, countCredits);
  if (agency !== undefined) return outletBasis(agency, 'agency');
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
  const cited = new Set(claim.meta.evidence.flatMap((evidence) => sources.get(evidence.source) ?? []));
  const countCredits: CountCredits = (agency) =>
    Array.from(cited).filter(({ meta }) => meta.agencies.includes(agency)).length;
  const creditOf = new Map(
    claim.meta.evidence.flatMap((evidence) => {
      const source = sources.get(evidence.source);
      const outlet = source && (evidence.via ?? creditedAgency(source, countCredits));
      return outlet === undefined ? [] : [[evidence.source, outlet] as const];
    }),
  );
  const bases = claim.meta.evidence.map((evidence, index) => {
    const source = sources.get(evidence.source);
    const credited = reported ? undefined : basisOfCredit(evidence);
    return source && (credited ?? basisOfReport(source, evidence, shared.get(index), creditOf, countCredits));
  });
  const groups = new Map<string, { basis: Basis; evidence: number[]; reason?: string }>();
  for (const [index, evidence] of claim.meta.evidence.entries()) {
    const rule = bases[index];
    if (rule === undefined) continue;
    const basis = (evidence.origin && applyOrigin(claim, evidence, bases)) ?? rule;
    const group = groups.get(basis.key) ?? { basis, evidence: [] };
    if (basis.kind === 'outlet') group.basis = basis;
    group.evidence.push(index);
    if (evidence.origin !== undefined) group.reason = evidence.origin.reason;
    groups.set(basis.key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    vote: castVote(group.evidence.flatMap((index) => claim.meta.evidence[index]?.stance ?? [])),
  }));
}

/**
 * What an editor's `origin` names: the source itself, or what the evidence of another source rests on, which may have an
 * `origin` in its turn. Where these lead in a circle, all on it rest on what the first of them rests on by the rule.
 */
function applyOrigin(claim: Claim, evidence: Evidence, bases: readonly (Basis | undefined)[]): Basis | undefined {
  const visited: number[] = [];
  for (let current = evidence; ;) {
    const { origin, source } = current;
    const at = claim.meta.evidence.indexOf(current);
    if (visited.includes(at)) return bases[Math.min(...visited.slice(visited.indexOf(at)))];
    visited.push(at);
    if (origin === undefined) return bases[at];
    if (origin.with === 'itself') return { kind: 'source', key: `source:${source}`, source };
    const next = claim.meta.evidence.find((other) => other.source === origin.with);
    if (next === undefined) return bases[at];
    current = next;
  }
}
