import { equalsFolded } from '#core/text.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'duplicate-evidence';

export const duplicateEvidence: Rule = {
  id,
  fatal: true,
  description: 'A claim cites each quote of a source once.',
  run: (context) =>
    context.corpus.claims.flatMap(({ id: entry, meta }) =>
      meta.evidence.flatMap((evidence, index) => {
        const same = meta.evidence
          .slice(0, index)
          .findIndex((other) => other.source === evidence.source && equalsFolded(other.quote, evidence.quote));
        if (same === -1) return [];
        const reason = `This quote from ${evidence.source} is already evidence ${same + 1} of the claim; keep one of the two`;
        return [reportEntry(context, id, 'claim', entry, { path: ['evidence', index, 'quote'] }, { reason })];
      }),
    ),
};
