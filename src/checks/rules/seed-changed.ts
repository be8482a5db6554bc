import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'seed-changed';

export const seedChanged: Rule = {
  id,
  fatal: true,
  description: 'Every seed still has the bytes that its source was made from.',
  run: (context) =>
    context.corpus.sources.flatMap(({ id: entry, meta }) => {
      const now = context.seeds?.get(meta.seed.file)?.sha256;
      if (now === undefined || now === meta.seed.sha256) return [];
      const reason = `The seed seeds/${meta.seed.file} has changed since this source was made from it; run npm run ingest, which merges the change, or put the seed back`;
      return [
        reportEntry(
          context,
          id,
          'source',
          entry,
          { path: ['seed', 'sha256'] },
          { reason, actual: meta.seed.sha256, expected: [now] },
        ),
      ];
    }),
};
