/** What editors found to differ between the accounts of a story. */
import type { Evidence } from '#schema';
import type { ClaimCoverage } from '#core/coverage.ts';
import { labelColumns } from './column-labels.ts';
import { refClaim, refSource, type ClaimRef, type Link, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

/** Something an editor found about one piece of evidence. */
export interface FindingView {
  readonly claim: ClaimRef;
  readonly differs: NonNullable<Evidence['finding']>['differs'];
  /** Index of the evidence in its claim. */
  readonly evidence: number;
  readonly source: SourceRef;
  readonly from: Link & { readonly id: string };
  readonly reason: string;
}

export function listFindings(index: SiteIndex, claims: readonly ClaimCoverage[]): FindingView[] {
  return claims.flatMap((coverage) =>
    coverage.evidence.flatMap(({ index: at, evidence }): FindingView[] => {
      const source = index.sources.get(evidence.source);
      const { finding } = evidence;
      if (source === undefined || finding === undefined) return [];
      const other = index.sources.get(finding.from);
      const from = other === undefined ? { id: finding.from, label: finding.from } : refSource(other);
      const { differs, reason } = finding;
      const story = index.stories.get(source.meta.story);
      const labels = story === undefined ? undefined : labelColumns(story);
      const name = <Ref extends { readonly id: string; readonly label: string }>(ref: Ref): Ref => ({
        ...ref,
        label: labels?.get(ref.id) ?? ref.label,
      });
      return [
        { claim: refClaim(coverage), evidence: at, differs, reason, source: name(refSource(source)), from: name(from) },
      ];
    }),
  );
}
