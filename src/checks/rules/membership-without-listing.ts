import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'membership-without-listing';

export const membershipWithoutListing: Rule = {
  id,
  fatal: false,
  description: 'Every membership names the public listing that shows it, and belongs to a publisher.',
  run: (context) => {
    const { memberships, publisher } = context.corpus.site;
    return memberships.flatMap(({ name, url }, index) => {
      const reason =
        url === undefined
          ? `Nothing shows the membership ${name}, so the site does not print it; add the url of its public listing`
          : publisher === undefined
            ? `There is no publisher who could be a member of ${name}, so the site does not print it; add the publisher`
            : undefined;
      if (reason === undefined) return [];
      return [
        reportEntry(context, id, 'site', 'site', { path: ['memberships', index, 'name'] }, { reason, fatal: false }),
      ];
    });
  },
};
