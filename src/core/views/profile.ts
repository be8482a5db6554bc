/** What the pages of actors and outlets say of claims: how many have which verdict, and which words speak to each. */
import type { SaidView } from './actor-view.ts';
import type { ClaimRef, SourceRef, VerdictRef } from './refs.ts';
import { verdictSigns } from './verdict-signs.ts';

/** A claim with all words that are quoted for it. */
export interface SaidClaim {
  readonly claim: ClaimRef;
  /** At least one, in the order in which they were given. */
  readonly said: readonly SaidView[];
}

export interface VerdictCount {
  readonly sign: VerdictRef['sign'];
  readonly count: number;
}

const rank = ({ verdict }: ClaimRef) => verdictSigns.indexOf(verdict.sign);

/** In the order in which the table groups claims: what is in dispute comes first; else as they were given. */
export function sortByVerdict(claims: readonly ClaimRef[]): ClaimRef[] {
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

/** Each claim once, in the order of `sortByVerdict`. */
export function groupSaid(said: readonly SaidView[]): SaidClaim[] {
  const groups = [...Map.groupBy(said, ({ claim }) => claim.id).values()];
  return groups
    .flatMap((own) => own.slice(0, 1).map(({ claim }) => ({ claim, said: own })))
    .toSorted((a, b) => rank(a.claim) - rank(b.claim));
}

/** Distinct claims by verdict, in the order of the table, without verdicts that none has. */
export function tallyVerdicts(claims: readonly ClaimRef[]): VerdictCount[] {
  const distinct = new Map(claims.map((claim) => [claim.id, claim.verdict.sign]));
  return verdictSigns
    .map((sign) => ({ sign, count: [...distinct.values()].filter((own) => own === sign).length }))
    .filter(({ count }) => count > 0);
}

/** Items with one source beside each other, in the order of their first ones. */
export function groupBySource<T extends { readonly source: SourceRef }>(
  items: readonly T[],
): { readonly source: SourceRef; readonly items: readonly T[] }[] {
  return [...Map.groupBy(items, ({ source }) => source.id).values()].flatMap((own) =>
    own.slice(0, 1).map(({ source }) => ({ source, items: own })),
  );
}
