import type { Problem } from '#core/problem.ts';
import { contentKinds } from '#schema';
import { reportEntry } from '#checks/report.ts';
import { knownIn } from '#checks/known-in.ts';
import type { KnownKind } from '#checks/known.ts';
import type { CheckContext, Rule } from '#checks/rule.ts';
import { listReferences, type Reference } from '#checks/references.ts';

const id = 'missing-reference';

/** Every id that content names must be that of an entry. A story counts as there when it has sources. */
export const missingReference: Rule = {
  id,
  fatal: true,
  description: 'Every story, source, outlet, actor and person that content names exists.',
  run: (context) => {
    const known = knownIn(context);
    return listReferences(context.corpus).flatMap((reference) => {
      const kind = reference.target === 'story' ? 'told story' : reference.target;
      return known.has(kind, reference.id) ? [] : [explain(context, kind, reference)];
    });
  },
};

function explain(context: CheckContext, kind: KnownKind, reference: Reference): Problem {
  const similar = knownIn(context).similar(kind, reference.id);
  const advice = similar === undefined ? `write its file or correct the id` : `did you mean ${similar}?`;
  const file = `content/${contentKinds[reference.target].folder}/${reference.id}.md`;
  return reportEntry(
    context,
    id,
    reference.kind,
    reference.entry,
    { path: reference.path },
    {
      reason: `There is no ${reference.target} ${reference.id} (${file}); ${advice}`,
      actual: reference.id,
      ...(similar !== undefined && { expected: [similar] }),
    },
  );
}
