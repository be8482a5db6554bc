/** Quantities and dates of sentences, found once for each source that has a parallel. */
import type { SourceMeta } from '#schema';
import { parseDateValue } from '#core/dates/date-value.ts';
import { findDates } from '#core/dates/find-dates.ts';
import { listDateStarts } from '#core/dates/list-starts.ts';
import type { Source, Span } from '#core/model.ts';
import type { SentenceParts } from '#core/parallels/compare-parts.ts';
import { readGoverned } from '#core/parallels/compare-words.ts';
import type { Profile } from '#core/parallels/profile.ts';
import type { ParallelOptions } from '#core/parallels.ts';
import { anyDay, findQuantities } from '#core/quantities/find-quantities.ts';

/** What findParallels needs of a source; without `meta`, or with no date in it, relative dates are not compared. */
export interface ParallelSource extends Pick<Source, 'id' | 'text' | 'blocks'> {
  readonly meta?: Pick<SourceMeta, 'published'>;
}

export interface PlacedSentence {
  /** Number of its source. */
  readonly source: number;
  readonly span: Span;
  readonly profile: Profile;
}

type SourceParts = Pick<SentenceParts, 'quantities' | 'dates'>;

/** Reads the parts of a sentence, once for each; all quantities and dates of its source are found at the first call. */
export function partsReader(
  sources: readonly ParallelSource[],
  sentences: readonly (readonly Span[])[],
  found: Pick<ParallelOptions, 'dates' | 'starts' | 'quantities'> = {},
): (sentence: PlacedSentence) => SentenceParts {
  const ofSource = new Map<number, SourceParts>();
  const ofSentence = new Map<PlacedSentence, SentenceParts>();
  const readSource = (number: number): SourceParts => {
    const source = sources[number];
    if (source === undefined) return { quantities: [], dates: [] };
    const { id, text, blocks, meta } = source;
    const published = meta?.published ?? null;
    const anchor = published !== null && 'at' in published ? published.at : null;
    const starts = found.starts?.get(id) ?? listDateStarts(text, blocks, sentences[number] ?? []);
    const dates = found.dates?.get(id) ?? findDates(text, { anchor, blocks, starts });
    // Without a day of publication relative dates are none, and 'two weeks ago' would be a quantity.
    const quantities =
      anchor === null
        ? findQuantities(text, blocks, findDates(text, { anchor: anyDay, blocks, starts }))
        : (found.quantities?.get(id) ?? findQuantities(text, blocks, dates));
    return { quantities, dates: dates.map(({ span, value }) => ({ span, value: parseDateValue(value) })) };
  };
  return (sentence) => {
    const known = ofSentence.get(sentence);
    if (known !== undefined) return known;
    const { source, span, profile } = sentence;
    const read = ofSource.get(source) ?? readSource(source);
    ofSource.set(source, read);
    const { quantities, dates } = read;
    const inside = <Part extends { readonly span: Span }>(list: readonly Part[]) =>
      list.filter((part) => part.span.start >= span.start && part.span.end <= span.end);
    const parts = {
      span,
      profile,
      quantities: inside(quantities),
      dates: inside(dates),
      governed: readGoverned(profile),
    };
    ofSentence.set(sentence, parts);
    return parts;
  };
}
