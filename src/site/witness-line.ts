/** The one witness or the votes, in a sentence without links. */
import type { WitnessView } from '#core/views/claim-view.ts';
import { describeRestsOn, describeVotes } from './words/claim.ts';

/** @param articles how many are quoted for the claim */
export function describeWitnesses(witnesses: readonly WitnessView[], articles: number): string {
  const [only] = witnesses;
  if (only?.who === undefined || witnesses.length > 1 || only.vote !== 'supports') return describeVotes(witnesses);
  const [before, after] = describeRestsOn(only.kind === 'source' ? undefined : articles);
  return `${before}${only.who.label}${after}`;
}
