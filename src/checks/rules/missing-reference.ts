import type { Problem } from '#core/problem.ts';
import { findSimilar } from '#markdown/explain-issues.ts';
import type { Path } from '#markdown/places.ts';
import { contentKinds } from '#schema';
import type { ContentKind } from '#schema';
import { reportEntry, type Reported } from '#checks/report.ts';
import type { CheckContext, Rule } from '#checks/rule.ts';
import { listReferences } from '#checks/references.ts';

const id = 'missing-reference';

/** Every id that content names must be that of an entry. A story counts as there when it has sources. */
export const missingReference: Rule = {
  id,
  fatal: true,
  description: 'Every story, source, outlet, actor and person that content names exists.',
  run: (context) => {
    const known = knownIds(context);
    return listReferences(context.corpus).flatMap((reference) =>
      known[reference.target].has(reference.id) ? [] : [explain(context, known[reference.target], reference)],
    );
  },
};

type Targets = Readonly<Record<'story' | 'source' | 'outlet' | 'actor' | 'person', ReadonlySet<string>>>;

/** Ids of files that exist, also of those that are broken: that is reported once, where it is broken. */
function knownIds({ reading, corpus }: CheckContext): Targets {
  const files = [...reading.files.values()];
  const of = (kind: ContentKind) => new Set(files.filter((file) => file.kind === kind).map((file) => file.id));
  const withSources = corpus.sources.map((source) => source.id.split('/')[0] ?? '');
  return {
    story: new Set([...of('story'), ...withSources]),
    source: of('source'),
    outlet: of('outlet'),
    actor: of('actor'),
    person: of('person'),
  };
}

function explain(
  context: CheckContext,
  known: ReadonlySet<string>,
  reference: { kind: Reported; entry: string; target: keyof Targets; id: string; path: Path },
): Problem {
  const similar = findSimilar(reference.id, known);
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
