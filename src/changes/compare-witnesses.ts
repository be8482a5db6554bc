/** Who a claim rests on, before and after. */
import type { ClaimCoverage } from '#core/coverage.ts';
import type { Vote } from '#core/verdicts.ts';
import type { Basis, Witness } from '#core/witnesses.ts';
import type { Names } from './names.ts';
import { idNow, type PairedCorpora } from './pair-corpora.ts';

export interface WitnessChange {
  /** Who it is, in words. */
  readonly who: string;
  /** Labels of the sources through which it speaks (now, unless it is gone), in the order of the evidence. */
  readonly through: readonly string[];
  /** Missing where it was no witness before. */
  readonly before?: Vote;
  /** Missing where it is none any more. */
  readonly after?: Vote;
}

interface Seen {
  readonly key: string;
  readonly who: string;
  readonly through: readonly string[];
  readonly vote: Vote;
}

/** Witnesses that came, went or vote otherwise; one that speaks through other sources is the same witness. */
export function compareWitnesses(
  before: ClaimCoverage,
  after: ClaimCoverage,
  {
    names,
    pairs,
  }: { readonly names: { readonly before: Names; readonly after: Names }; readonly pairs: PairedCorpora },
): readonly WitnessChange[] {
  const was = before.witnesses.map((witness) => see(before, witness, names.before, pairs));
  const is = after.witnesses.map((witness) => see(after, witness, names.after, undefined));
  const old = new Map(was.map((witness) => [witness.key, witness]));
  const now = new Set(is.map(({ key }) => key));
  return [
    ...is.flatMap(({ key, who, through, vote }): WitnessChange[] => {
      const voted = old.get(key)?.vote;
      if (voted === vote) return [];
      return [{ who, through, after: vote, ...(voted === undefined ? {} : { before: voted }) }];
    }),
    ...was.filter(({ key }) => !now.has(key)).map(({ who, through, vote }) => ({ who, through, before: vote })),
  ];
}

function see({ claim }: ClaimCoverage, witness: Witness, names: Names, pairs: PairedCorpora | undefined): Seen {
  const sources = [...new Set(witness.evidence.flatMap((at) => claim.meta.evidence[at]?.source ?? []))];
  const { basis, vote } = witness;
  return { key: keyOf(basis, pairs), who: nameBasis(basis, names), through: sources.map(names.source), vote };
}

/** The same for one witness on both sides. */
function keyOf(basis: Basis, pairs: PairedCorpora | undefined): string {
  const now = (kind: 'actors' | 'outlets' | 'sources', id: string) => (pairs ? idNow(pairs[kind], id) : id);
  if (basis.kind === 'actor') return `actor:${now('actors', basis.actor)}`;
  if (basis.kind === 'outlet') return `outlet:${now('outlets', basis.outlet)}`;
  if (basis.kind === 'source') return `source:${now('sources', basis.source)}`;
  if (basis.kind === 'passage') return `passage:${basis.sources.map((id) => now('sources', id)).join('+')}`;
  return basis.key;
}

function nameBasis(basis: Basis, names: Names): string {
  if (basis.kind === 'actor') return names.actor(basis.actor);
  if (basis.kind === 'outlet') return names.outlet(basis.outlet);
  if (basis.kind === 'source') return `${names.source(basis.source)} itself`;
  if (basis.kind === 'document') return `the document "${basis.document}"`;
  if (basis.kind === 'passage') return 'a passage that they share';
  return 'speakers without a name';
}
