import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'silent-evidence';

export const silentEvidence: Rule = {
  id,
  fatal: true,
  description: 'No source is both silent on a claim and evidence for it, and none is named silent twice.',
  run: (context) =>
    context.corpus.claims.flatMap(({ id: entry, meta }) => {
      const cited = new Set(meta.evidence.map(({ source }) => source));
      return meta.silent.flatMap((source, index) => {
        const twice = meta.silent.indexOf(source) < index;
        if (!cited.has(source) && !twice) return [];
        const reason = twice
          ? `The source ${source} stands twice under silent; delete one`
          : `The source ${source} is named silent, but the claim cites it; delete it here, or delete that evidence`;
        return [reportEntry(context, id, 'claim', entry, { path: ['silent', index] }, { reason, actual: source })];
      });
    }),
};
