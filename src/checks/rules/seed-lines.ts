import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';
import { listSeededSources } from '#checks/seeded-sources.ts';

const id = 'seed-lines';

export const seedLines: Rule = {
  id,
  fatal: true,
  description: 'seed.lines accounts for every line of the seed exactly once.',
  run: (context) =>
    listSeededSources(context).flatMap(({ source, account }) =>
      account.faults.map(({ entry, reason }) => {
        const path = entry === undefined ? ['seed', 'lines'] : ['seed', 'lines', entry, 'range'];
        const at = entry === undefined ? ({ path, part: 'key' } as const) : { path };
        return reportEntry(context, id, 'source', source.id, at, {
          reason: `${reason}; say what became of every line, once`,
        });
      }),
    ),
};
