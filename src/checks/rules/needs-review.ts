import { listStale } from '#core/seen.ts';
import { locateQuote } from '#core/locate.ts';
import { reportEntry } from '#checks/report.ts';
import type { Rule } from '#checks/rule.ts';

const id = 'needs-review';

/** A source was corrected below a claim; a quote that broke has a rule of its own. */
export const needsReview: Rule = {
  id,
  fatal: false,
  description: 'The words that confirmed evidence stands in are those that somebody confirmed.',
  run: (context) => {
    const sources = new Map(context.corpus.sources.map((source) => [source.id, source]));
    return context.corpus.claims.flatMap(({ id: claim, meta }) => {
      const placed = meta.evidence.flatMap((evidence, index) => {
        const source = sources.get(evidence.source);
        const located = source && evidence.seen !== undefined ? locateQuote(source, evidence.quote) : undefined;
        return located?.found ? [{ index, evidence, located }] : [];
      });
      return listStale(placed, sources).map((index) => {
        const reason = `What this quote stands in has changed in ${meta.evidence[index]?.source ?? ''} since somebody confirmed it; read the headline and the paragraph again, then run npm run confirm -- content/claims/${claim}.md, or delete this line`;
        return reportEntry(
          context,
          id,
          'claim',
          claim,
          { path: ['evidence', index, 'seen'] },
          { reason, fatal: false },
        );
      });
    });
  },
};
