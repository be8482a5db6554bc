import { applyEdits } from '#checks/apply-edits.ts';
import { shorten } from '#checks/mark-differences.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';
import { listSeededSources } from '#checks/seeded-sources.ts';

const id = 'edit-place';

export const editPlace: Rule = {
  id,
  fatal: true,
  description: 'Every declared edit names words that stand in the seed, once.',
  run: (context) =>
    listSeededSources(context).flatMap(({ source, account }) =>
      applyEdits(account, source.meta.edits).failed.map(({ edit, count }) => {
        const from = shorten(source.meta.edits[edit]?.from ?? '', 60);
        const reason =
          count === 'none'
            ? `The words "${from}" are not in the seed; copy them from it, or delete the edit`
            : `The words "${from}" stand more than once in the seed; add the words around them`;
        return reportEntry(context, id, 'source', source.id, { path: ['edits', edit, 'from'] }, { reason });
      }),
    ),
};
