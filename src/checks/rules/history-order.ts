import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'history-order';

export const historyOrder: Rule = {
  id,
  fatal: true,
  description: 'The history of a claim runs from the oldest entry to the newest.',
  run: (context) =>
    context.corpus.claims.flatMap(({ id: entry, meta }) =>
      meta.history.flatMap(({ date }, index) => {
        const before = meta.history[index - 1]?.date;
        if (before === undefined || before <= date) return [];
        const reason = `Found ${date} after ${before}; put the entries in order, oldest first`;
        return [reportEntry(context, id, 'claim', entry, { path: ['history', index, 'date'] }, { reason })];
      }),
    ),
};
