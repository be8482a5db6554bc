import { compareClaim } from '#core/coverage.ts';
import type { Claim } from '#core/model.ts';
import type { Verdict } from '#core/verdicts.ts';
import type { CheckContext } from './rule.ts';

/**
 * Whether a rule asks what the evidence of a claim amounts to. Only for these claims the texts of a story have to be compared,
 * which takes a third of its check; most drafts are none of them.
 */
export const needsVerdict = ({ meta: { status, oneWitnessBecause, history } }: Claim): boolean =>
  status === 'reviewed' || oneWitnessBecause !== undefined || history.length > 0;

/** Every claim that `needsVerdict`, with its verdict, also those that coverage leaves out because their story does not exist. */
export function listVerdicts({
  corpus,
  coverage,
}: CheckContext): readonly { readonly claim: Claim; readonly verdict: Verdict }[] {
  const covered = new Map(
    coverage.stories.flatMap(({ claims }) => claims.map(({ claim, verdict }) => [claim.id, verdict])),
  );
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  return corpus.claims.filter(needsVerdict).map((claim) => ({
    claim,
    verdict: covered.get(claim.id) ?? compareClaim(claim, [], sources).verdict,
  }));
}
