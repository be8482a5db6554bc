import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'origin-without-evidence';

export const originWithoutEvidence: Rule = {
  id,
  fatal: true,
  description: 'An origin names another source that gives evidence for the same claim.',
  run: (context) =>
    context.corpus.claims.flatMap(({ id: entry, meta }) =>
      meta.evidence.flatMap(({ source, origin }, index) => {
        if (origin === undefined || origin.with === 'itself') return [];
        const own = origin.with === source;
        if (!own && meta.evidence.some((other) => other.source === origin.with)) return [];
        const reason = own
          ? 'The origin names the source of this very evidence; write itself, or name another source'
          : `The origin names ${origin.with}, which gives no evidence for this claim; name one that does, or write itself`;
        return [reportEntry(context, id, 'claim', entry, { path: ['evidence', index, 'origin', 'with'] }, { reason })];
      }),
    ),
};
