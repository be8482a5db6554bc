/** Quantities and dates of sentences, found once for each source that has a parallel. */
import type { SourceMeta } from '#schema';
import { findDates, type DateMention } from '#core/dates/find-dates.ts';
import { listDateStarts } from '#core/dates/list-starts.ts';
import type { Source, Span } from '#core/model.ts';
import type { SentenceParts } from '#core/parallels/compare-parts.ts';
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

/** Reads the parts of a sentence; all quantities and dates of its source are found at the first call. */
export function partsReader(
  sources: readonly ParallelSource[],
  sentences: readonly (readonly Span[])[],
  found: Pick<ParallelOptions, 'dates' | 'starts' | 'quantities'> = {},
): (sentence: PlacedSentence) => SentenceParts {
  const known = new Map<number, Pick<SentenceParts, 'quantities' | 'dates'>>();
  return ({ source: number, span, profile }) => {
    const source = sources[number];
    let parts = known.get(number);
    if (parts === undefined && source !== undefined) {
      const { id, text, blocks, meta } = source;
      const published = meta?.published ?? null;
      const anchor = published !== null && 'at' in published ? published.at : null;
      const starts = found.starts?.get(id) ?? listDateStarts(text, blocks, sentences[number] ?? []);
      const dates = found.dates?.get(id) ?? findDates(text, { anchor, blocks, starts });
      const places = findDates(text, { anchor: anyDay, blocks, starts });
      const beside = haveSamePlaces(places, dates) ? found.quantities?.get(id) : undefined;
      parts = { dates, quantities: beside ?? findQuantities(text, blocks, places) };
      known.set(number, parts);
    }
    const inside = <Part extends { readonly span: Span }>(list: readonly Part[] = []) =>
      list.filter((part) => part.span.start >= span.start && part.span.end <= span.end);
    return { span, profile, quantities: inside(parts?.quantities), dates: inside(parts?.dates) };
  };
}

function haveSamePlaces(a: readonly DateMention[], b: readonly DateMention[]): boolean {
  return (
    a.length === b.length && a.every(({ span }, at) => span.start === b[at]?.span.start && span.end === b[at].span.end)
  );
}
