import { reportEntry } from '#checks/report.ts';
import { knownIn } from '#checks/known-in.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'seed-missing';

export const seedMissing: Rule = {
  id,
  fatal: true,
  description: 'The seed of every source is in seeds/.',
  run: (context) => {
    const { seeds } = context;
    if (seeds === undefined) return [];
    return context.corpus.sources.flatMap(({ id: entry, meta }) => {
      const { file } = meta.seed;
      if (seeds.has(file)) return [];
      const similar = knownIn(context).similar('seed', file);
      const reason = `There is no seed seeds/${file} that can be read; put it back${similar === undefined ? '' : `, or did you mean ${similar}?`}`;
      return [reportEntry(context, id, 'source', entry, { path: ['seed', 'file'] }, { reason, actual: file })];
    });
  },
};
