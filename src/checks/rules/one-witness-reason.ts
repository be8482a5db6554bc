import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'one-witness-reason';

/** Both ways: a reason that is no longer needed would tell readers something untrue. */
export const oneWitnessReason: Rule = {
  id,
  fatal: false,
  description: 'A reviewed claim that rests on one witness says why there is no second one.',
  run: (context) =>
    context.coverage.stories.flatMap(({ claims }) =>
      claims.flatMap(({ claim, witnesses }) => {
        const { status, oneWitnessBecause } = claim.meta;
        if (status === 'reviewed' && witnesses.length === 1 && oneWitnessBecause === undefined) {
          const reason =
            'The claim is reviewed and rests on one witness; find evidence that rests on another one, or say in oneWitnessBecause why there is none';
          return [reportEntry(context, id, 'claim', claim.id, { path: ['status'] }, { reason, fatal: false })];
        }
        if (oneWitnessBecause === undefined || witnesses.length < 2) return [];
        const reason = `oneWitnessBecause says why one witness has to do, but there are ${witnesses.length}; delete it`;
        return [
          reportEntry(
            context,
            id,
            'claim',
            claim.id,
            { path: ['oneWitnessBecause'], part: 'key' },
            { reason, fatal: false },
          ),
        ];
      }),
    ),
};
