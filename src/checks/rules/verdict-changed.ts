import { listVerdicts } from '#checks/claim-verdicts.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'verdict-changed';

/** Whatever changed the verdict, in this file or in a source: it needs a date and a reason that readers see. */
export const verdictChanged: Rule = {
  id,
  fatal: true,
  description: 'The verdict is the one that history recorded last.',
  run: (context) =>
    listVerdicts(context).flatMap(({ claim, verdict }) => {
      const last = claim.meta.history.length - 1;
      const recorded = claim.meta.history[last]?.verdict;
      if (recorded === undefined || recorded === verdict.text) return [];
      const reason = `The verdict is now ${verdict.text}, but history last recorded ${recorded}; add an entry with the date, ${verdict.text} and the reason`;
      const at = { path: ['history', last, 'verdict'] };
      return [reportEntry(context, id, 'claim', claim.id, at, { reason, actual: recorded, expected: [verdict.text] })];
    }),
};
