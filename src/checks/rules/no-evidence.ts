import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'no-evidence';

/** An error once the claim is reviewed; a draft may wait for its evidence. */
export const noEvidence: Rule = {
  id,
  fatal: true,
  description: 'A claim has evidence.',
  run: (context) =>
    context.corpus.claims.flatMap(({ id: entry, meta }) => {
      if (meta.evidence.length > 0) return [];
      const reviewed = meta.status === 'reviewed';
      const reason = `The claim has no evidence; add a quote from at least one source under evidence${reviewed ? ', or set status: draft' : ''}`;
      const at = { path: reviewed ? ['status'] : ['evidence'], part: 'key' } as const;
      return [reportEntry(context, id, 'claim', entry, at, { reason, fatal: reviewed })];
    }),
};
