/** Where the words of a table stand: the source that a cell means, and its own characters for a quote. */
import { locateQuote } from '#core/locate.ts';
import type { Source } from '#core/model.ts';
import { findNearestPassage } from '#core/nearest.ts';
import { sliceSpan } from '#core/text.ts';

export type Found<Value> = { readonly found: Value } | { readonly refused: string };

const foldLabel = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A source by its id, the last part of it, its address, label or headline; of several none. */
export function findSource(cell: string, sources: readonly Source[]): Found<Source> {
  const wanted = foldLabel(cell);
  const ways: readonly ((source: Source) => string | undefined)[] = [
    ({ id }) => id,
    ({ id }) => id.split('/')[1],
    ({ meta }) => meta.url,
    ({ meta }) => meta.label,
    ({ meta }) => meta.title,
  ];
  for (const way of ways) {
    const [first, ...others] = sources.filter((source) => foldLabel(way(source) ?? '') === wanted);
    if (first !== undefined && others.length === 0) return { found: first };
    if (first !== undefined)
      return { refused: `"${cell}" may be ${[first, ...others].map(({ id }) => id).join(' or ')}; write the id` };
  }
  return { refused: `there is no source "${cell}" in this story; expected ${listIds(sources)}` };
}

function listIds(sources: readonly Source[]): string {
  return sources.map(({ id }) => id).join(', ') || 'none yet';
}

/** The only source of several that holds a quote. */
export function findHolder(quote: string, sources: readonly Source[]): Found<Source> {
  const [only, ...others] = sources.filter((source) => {
    const located = locateQuote(source, quote);
    return located.found || located.why === 'ambiguous';
  });
  if (only === undefined) return { refused: `no source of this story holds these words${suggest(quote, sources)}` };
  if (others.length === 0) return { found: only };
  return { refused: `${[only, ...others].map(({ id }) => id).join(', ')} hold these words; name the source` };
}

/** The quote in the source's own characters; words left out stay marked. */
export function settleWords(quote: string, source: Source): Found<string> {
  const located = locateQuote(source, quote);
  if (located.found) {
    const [only, ...others] = located.spans;
    const isWhole = only !== undefined && others.length === 0 && !quote.includes('[');
    return { found: isWhole ? sliceSpan(source.text, only) : quote.replaceAll(/\s+/g, ' ').trim() };
  }
  switch (located.why) {
    case 'ambiguous':
      return { refused: `these words stand more than once in ${source.id}; take more of them` };
    case 'apart':
      return { refused: `the parts do not follow each other in one paragraph of ${source.id}` };
    case 'short part':
      return { refused: `"${located.part}" is too short; parts around […] have three words or more` };
    case 'empty':
      return { refused: 'the quote is empty' };
    case 'absent':
      return { refused: `these words are not in ${source.id}${suggest(quote, [source])}` };
  }
}

function suggest(quote: string, sources: readonly Source[]): string {
  const [best] = sources
    .flatMap((source) => {
      const nearest = findNearestPassage(source, quote);
      return nearest === undefined ? [] : [{ source, ...nearest }];
    })
    .toSorted((a, b) => b.similarity - a.similarity);
  return best === undefined ? '' : `; did you mean "${sliceSpan(best.source.text, best.span)}" in ${best.source.id}?`;
}
