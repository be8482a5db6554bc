import { locateQuote } from '#core/locate.ts';
import type { Source, Span } from '#core/model.ts';
import { findNearestPassage } from '#core/nearest.ts';
import type { Problem } from '#core/problem.ts';
import { sliceSpan } from '#core/text.ts';
import { placeInSource } from '#markdown/source-places.ts';
import { extendToQuote } from '#checks/extend-to-quote.ts';
import { markDifferences, shorten } from '#checks/mark-differences.ts';
import { listQuotes } from '#checks/quotes.ts';
import type { LookedUpQuote } from '#checks/quotes.ts';
import { fileOf, reportEntry } from '#checks/report.ts';
import type { CheckContext, Rule } from '#checks/rule.ts';

const id = 'quote-in-source';

/** Longest piece of a quote that a one-line reason repeats. */
const MAX_SHOWN = 70;

/** What is not in the source is shown beside the nearest passage; it is never matched approximately. */
export const quoteInSource: Rule = {
  id,
  fatal: true,
  description: 'Every quote stands in its source, word for word, within one paragraph.',
  run: (context) =>
    listQuotes(context).flatMap((quote) => {
      const { located } = quote;
      if (located.found || located.why === 'ambiguous' || located.why === 'short part') return [];
      if (located.why === 'absent') return [explainAbsent(context, quote, located.missing)];
      const reason =
        located.why === 'empty'
          ? 'The quote holds no words; copy some from the source'
          : `The parts of the quote do not follow each other within one paragraph of ${quote.source.id}; cite each as evidence of its own`;
      const note =
        located.why === 'apart'
          ? located.parts.map((spans) => listPlace(context, quote.source, spans[0])).join('\n')
          : undefined;
      return [
        reportEntry(
          context,
          id,
          quote.kind,
          quote.entry,
          { path: quote.path },
          { reason, ...(note !== undefined && { note }) },
        ),
      ];
    }),
};

function explainAbsent(context: CheckContext, quote: LookedUpQuote, missing: string): Problem {
  const { source } = quote;
  const whole = missing === quote.quote;
  const subject = whole ? 'The quote is' : `The part "${shorten(missing, MAX_SHOWN)}" is`;
  const elsewhere = findElsewhere(context, source, quote.quote);
  const nearest = elsewhere === undefined ? findNearestPassage(source, missing) : undefined;
  const from = whole ? 0 : quote.quote.indexOf(missing);
  const at = whole || from === -1 ? { path: quote.path } : { path: quote.path, from, to: from + missing.length };
  if (elsewhere !== undefined) {
    const reason = `${subject} not in ${source.id}, but it is in ${elsewhere}; cite that source, or copy words of ${source.id}`;
    return reportEntry(context, id, quote.kind, quote.entry, at, { reason });
  }
  if (nearest === undefined) {
    const reason = `${subject} not in ${source.id}, nor anything near it; copy the words from the source`;
    return reportEntry(context, id, quote.kind, quote.entry, at, { reason });
  }
  const span = extendToQuote(source.text, nearest.span, missing);
  const passage = sliceSpan(source.text, span);
  const marked = markDifferences(missing, passage);
  const note = [
    `nearest: ${listPlace(context, source, span)}`,
    ...(marked === '' ? [] : [`[-quote-] {+source+}: ${marked}`]),
  ].join('\n');
  const reason = `${subject} not in ${source.id}; copy the words of the nearest passage, or of another`;
  return reportEntry(context, id, quote.kind, quote.entry, at, { reason, note, actual: missing, expected: [passage] });
}

/** Another source of the same story that holds the quote. */
function findElsewhere({ corpus }: CheckContext, { id: own, meta }: Source, quote: string): string | undefined {
  return corpus.sources.find(
    (other) => other.id !== own && other.meta.story === meta.story && locateQuote(other, quote).found,
  )?.id;
}

/** `content/sources/x/y.md:12:3 "words"`. */
export function listPlace(context: CheckContext, source: Source, span: Span | undefined): string {
  const file = fileOf(context, 'source', source.id);
  if (span === undefined || file === undefined) return source.id;
  const place = placeInSource(file, source, span);
  return `${file.path}${place === undefined ? '' : `:${place.line}:${place.column}`} "${shorten(sliceSpan(source.text, span), 2 * MAX_SHOWN)}"`;
}
