import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'secondary-reason';

/** Speaks only where every piece of evidence says what it is: what is not marked may be primary. */
export const secondaryReason: Rule = {
  id,
  fatal: false,
  description: 'A reviewed claim whose evidence is all secondary says why there is no primary source.',
  run: (context) =>
    context.corpus.claims.flatMap(({ id: entry, meta }) => {
      const { status, evidence, secondaryBecause } = meta;
      const secondary = evidence.length > 0 && evidence.every(({ sourceType }) => sourceType === 'secondary');
      if (status === 'reviewed' && secondary && secondaryBecause === undefined) {
        const reason =
          'The claim is reviewed and all its evidence is secondary; add a primary source, or say in secondaryBecause why there is none';
        return [reportEntry(context, id, 'claim', entry, { path: ['status'] }, { reason, fatal: false })];
      }
      if (secondaryBecause === undefined || !evidence.some(({ sourceType }) => sourceType === 'primary')) return [];
      const reason =
        'secondaryBecause says why there is no primary source, but some of the evidence is primary; delete it';
      return [
        reportEntry(context, id, 'claim', entry, { path: ['secondaryBecause'], part: 'key' }, { reason, fatal: false }),
      ];
    }),
};
