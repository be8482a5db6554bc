/** Claims: the statement, and what an editor wrote below it. */
import { claimPath } from '#core/views/paths.ts';
import { refClaim } from '#core/views/refs.ts';
import { listValues, outletOf, spell, type RecordContext, type SplitProse } from './context.ts';
import { joinParts } from './join-parts.ts';
import type { SearchRecord } from './record.ts';

export function listClaimRecords(context: RecordContext, split: SplitProse): SearchRecord[] {
  const { index, labels, pick } = context;
  return [...index.claims.values()].map((coverage): SearchRecord => {
    const { id, meta, body } = coverage.claim;
    const { verdict, draft } = refClaim(coverage);
    return {
      kind: 'claim',
      path: claimPath(id),
      title: meta.claim,
      text: joinParts(split(body)).text,
      names: spell(context, meta.actors),
      filters: {
        verdict: [verdict.sign],
        actor: pick(labels.actors, meta.actors),
        outlet: listValues(meta.evidence.map(({ source }) => outletOf(context, source))),
        story: pick(labels.stories, [meta.story]),
      },
      note: {
        verdict,
        ...(draft ? { draft } : {}),
        from: index.stories.get(meta.story)?.story.meta.title ?? meta.story,
      },
    };
  });
}
