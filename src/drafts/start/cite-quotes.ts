/** Evidence from words that somebody picked: verbatim, once, with whom the source credits if the program reads a speaker. */
import { compareCoverage } from '#core/coverage.ts';
import { locateQuote } from '#core/locate.ts';
import { findNearestPassage } from '#core/nearest.ts';
import { sliceSpan } from '#core/text.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import type { Evidence } from '#schema';
import { findCredit, readPeople, toCreditedTo } from '#drafts/speakers.ts';
import { gatherMaterial } from '#drafts/story-material.ts';
import type { FieldMap } from '#drafts/write-entry.ts';
import type { StartQuote } from './model.ts';

/** The items of `evidence`, or what is wrong with the first quote that cannot be cited. */
export function citeQuotes(
  reading: Reading,
  story: string,
  quotes: readonly StartQuote[],
): { readonly items: readonly FieldMap[] } | { readonly refused: string } {
  if (quotes.length === 0) return { items: [] };
  const { corpus } = reading;
  const coverage = compareCoverage(corpus).stories.find((each) => each.story.id === story);
  if (coverage === undefined) return { refused: `The story ${story} has no sources yet` };
  const material = gatherMaterial(coverage);
  const people = readPeople(material, corpus.actors, corpus.outlets);
  const items: FieldMap[] = [];
  for (const { source: id, quote, stance } of quotes) {
    const source = material.sources.get(id);
    if (source === undefined)
      return { refused: `There is no source ${id} in this story; expected ${[...material.sources.keys()].join(', ')}` };
    const located = locateQuote(source, quote);
    if (!located.found) return { refused: explain(source, quote, located.why) };
    const [first] = located.spans;
    const span = { start: first?.start ?? 0, end: located.spans.at(-1)?.end ?? 0 };
    const credit = findCredit({ source: id, span }, material, people);
    items.push({
      source: id,
      quote: located.spans.length === 1 ? sliceSpan(source.text, span) : quote.trim().replaceAll(/\s+/g, ' '),
      stance: stance === 'supports' ? undefined : stance,
      creditedTo: credit && asFields(toCreditedTo(id, credit, people)),
    });
  }
  return { items };
}

function explain(
  source: Parameters<typeof findNearestPassage>[0] & { readonly id: string },
  quote: string,
  why: string,
): string {
  if (why === 'ambiguous') return `The quote stands more than once in ${source.id}; copy more words around it`;
  const nearest = findNearestPassage(source, quote);
  const near = nearest === undefined ? '' : `; did you mean "${sliceSpan(source.text, nearest.span)}"?`;
  return `The quote is not in ${source.id}${near}`;
}

function asFields(creditedTo: Evidence['creditedTo']): FieldMap | undefined {
  if (creditedTo === undefined) return undefined;
  if (!('actor' in creditedTo)) return creditedTo;
  const { actor, how, why } = creditedTo;
  return { actor, how: how === 'stated' ? undefined : how, why };
}
