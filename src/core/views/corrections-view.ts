/** Every recorded verdict, newest first: the corrections page and the feeds. */
import { byCodePoint } from '#core/text.ts';
import { refClaim, type ClaimRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface CorrectionView {
  readonly date: string;
  readonly claim: ClaimRef;
  /** As it was printed then. */
  readonly verdict: string;
  /** The verdict before it; missing for the first. */
  readonly before?: string;
  /** The statement at that time, if it was another. */
  readonly statement?: string;
  readonly reason: string;
}

export function listCorrections(index: SiteIndex): CorrectionView[] {
  return [...index.claims.values()]
    .flatMap((coverage) =>
      coverage.claim.meta.history.map(({ date, verdict, claim: statement, reason }, at): CorrectionView => {
        const before = coverage.claim.meta.history[at - 1]?.verdict;
        return {
          date,
          claim: refClaim(coverage),
          verdict,
          reason,
          ...(before === undefined ? {} : { before }),
          ...(statement === undefined ? {} : { statement }),
        };
      }),
    )
    .map((entry, order) => ({ entry, order }))
    .toSorted((a, b) => byCodePoint(b.entry.date, a.entry.date) || b.order - a.order)
    .map(({ entry }) => entry);
}
