import { listQuotes } from '#checks/quotes.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';
import { listPlace } from './quote-in-source.ts';

const id = 'quote-twice';

/** A quote without one certain place cannot be marked in its source. */
export const quoteTwice: Rule = {
  id,
  fatal: true,
  description: 'Every quote stands in its source only once.',
  run: (context) =>
    listQuotes(context).flatMap(({ kind, entry, path, source, located }) => {
      if (located.found || located.why !== 'ambiguous') return [];
      const reason = `The quote stands more than once in ${source.id}; copy more words around the place you mean`;
      const note = located.places.map((spans) => listPlace(context, source, spans[0])).join('\n');
      return [reportEntry(context, id, kind, entry, { path }, { reason, note })];
    }),
};
