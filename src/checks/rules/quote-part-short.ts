import { minimumPartWords } from '#core/locate.ts';
import { listQuotes } from '#checks/quotes.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'quote-part-short';

export const quotePartShort: Rule = {
  id,
  fatal: true,
  description: `Each part of a quote with […] has ${minimumPartWords} words or more.`,
  run: (context) =>
    listQuotes(context).flatMap(({ kind, entry, path, quote, located }) => {
      if (located.found || located.why !== 'short part') return [];
      const { part } = located;
      const reason =
        part === ''
          ? `Found […] at an end of the quote; it marks words left out between two parts: delete it`
          : `The part "${part}" is shorter than ${minimumPartWords} words; take more words into it, so that nothing can be stitched together`;
      const from = part === '' ? -1 : quote.indexOf(part);
      const at = from === -1 ? { path } : { path, from, to: from + part.length };
      return [reportEntry(context, id, kind, entry, at, { reason })];
    }),
};
