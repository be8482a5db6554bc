import { reportEntry } from '#checks/report.ts';
import type { AcrossRule } from '#checks/rule.ts';

const id = 'seed-twice';

export const seedTwice: AcrossRule = {
  id,
  fatal: true,
  description: 'Each seed is the seed of one source.',
  run: (context) => {
    const first = new Map<string, string>();
    return context.corpus.sources.flatMap(({ id: entry, meta }) => {
      const other = first.get(meta.seed.file);
      first.set(meta.seed.file, other ?? entry);
      if (other === undefined) return [];
      const reason = `The seed ${meta.seed.file} is already that of ${other}; delete one of the two sources, or correct the path`;
      return [
        reportEntry(context, id, 'source', entry, { path: ['seed', 'file'] }, { reason, actual: meta.seed.file }),
      ];
    });
  },
};
