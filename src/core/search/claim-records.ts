/** Claims: the statement, and what an editor wrote below it. */
import { claimPath } from '#core/views/paths.ts';
import { refClaim } from '#core/views/refs.ts';
import type { SiteIndex } from '#core/views/site-index.ts';
import { outletOf, type SplitProse } from './context.ts';
import type { DraftRecord } from './draft-record.ts';
import { joinParts } from './join-parts.ts';

export function listClaimRecords(index: SiteIndex, split: SplitProse): DraftRecord[] {
  return [...index.claims.values()].map((coverage): DraftRecord => {
    const { id, meta, body } = coverage.claim;
    const { verdict, draft } = refClaim(coverage);
    return {
      kind: 'claim',
      path: claimPath(id),
      title: meta.claim,
      text: joinParts(split(body)).text,
      verdicts: [verdict.sign],
      actors: meta.actors,
      outlets: meta.evidence.flatMap(({ source }) => outletOf(index, source)),
      story: meta.story,
      note: {
        verdict,
        ...(draft ? { draft } : {}),
        from: index.stories.get(meta.story)?.story.meta.title ?? meta.story,
      },
    };
  });
}
