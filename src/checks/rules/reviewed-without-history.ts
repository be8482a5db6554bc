import { listVerdicts } from '#checks/claim-verdicts.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'reviewed-without-history';

export const reviewedWithoutHistory: Rule = {
  id,
  fatal: true,
  description: 'A reviewed claim records its verdict in history.',
  run: (context) =>
    listVerdicts(context).flatMap(({ claim, verdict }) => {
      if (claim.meta.status !== 'reviewed' || claim.meta.history.length > 0) return [];
      const reason = `The claim is reviewed, but its history is empty; add an entry with the date, the verdict (${verdict.text}) and a reason`;
      return [reportEntry(context, id, 'claim', claim.id, { path: ['status'] }, { reason })];
    }),
};
