/** What editors have dealt with already. */
import type { ClaimCoverage } from '#core/coverage.ts';
import type { Span } from '#core/model.ts';
import type { SourcePlace } from './model.ts';
import { overlapLength } from './overlap.ts';

/** Says whether a claim covers places: it cites at least two of their sources there, or the only one. */
export function coverageOf(claims: readonly ClaimCoverage[]): (places: readonly SourcePlace[]) => boolean {
  const cited = new Map<string, { readonly claim: string; readonly span: Span }[]>();
  for (const { claim, evidence } of claims) {
    for (const { evidence: item, located } of evidence) {
      const list = cited.get(item.source) ?? [];
      if (located.found) for (const span of located.spans) list.push({ claim: claim.id, span });
      cited.set(item.source, list);
    }
  }
  return (places) => {
    const sources = new Set(places.map((place) => place.source));
    const sourcesByClaim = new Map<string, Set<string>>();
    for (const { source, span } of places) {
      for (const citation of cited.get(source) ?? []) {
        if (overlapLength(citation.span, span) === 0) continue;
        sourcesByClaim.set(citation.claim, (sourcesByClaim.get(citation.claim) ?? new Set()).add(source));
      }
    }
    return [...sourcesByClaim.values()].some((covered) => covered.size >= Math.min(2, sources.size));
  };
}
