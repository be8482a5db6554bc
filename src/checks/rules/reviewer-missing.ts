import type { Problem } from '#core/problem.ts';
import { reportEntry } from '#checks/report.ts';
import type { CheckContext, Rule } from '#checks/rule.ts';
import type { ClaimMeta } from '#schema';

const id = 'reviewer-missing';

type Signed = Pick<ClaimMeta, 'status' | 'authors' | 'reviewers'>;

/** Claims and actors. Who wrote it has to be named too: else nobody can tell whether somebody else has read it. */
export const reviewerMissing: Rule = {
  id,
  fatal: true,
  description: 'What is reviewed names its author, and a reviewer who is another person.',
  run: (context) => [
    ...context.corpus.claims.flatMap((claim) => judge(context, 'claim', claim.id, claim.meta)),
    ...context.corpus.actors.flatMap((actor) => judge(context, 'actor', actor.id, actor.meta)),
  ],
};

function judge(context: CheckContext, kind: 'claim' | 'actor', entry: string, meta: Signed): readonly Problem[] {
  const { status, authors, reviewers } = meta;
  if (status !== 'reviewed') return [];
  const report = (field: 'status' | 'reviewers', reason: string) => [
    reportEntry(context, id, kind, entry, { path: [field] }, { reason }),
  ];
  if (reviewers.length === 0)
    return report('status', 'It is reviewed, but no reviewer is named; add reviewers, or set status: draft');
  if (authors.length === 0)
    return report(
      'status',
      'It is reviewed, but no author is named, so that nobody can tell who else has read it; add authors',
    );
  if (reviewers.every((reviewer) => authors.includes(reviewer)))
    return report(
      'reviewers',
      `It is reviewed by its author alone (${reviewers.join(', ')}); somebody else has to read it, until then set status: draft`,
    );
  return [];
}
