/** What a sentence reports, as the stems of its words: without names, offices, nationalities and whom it credits. */
import { functionWords } from '#data/function-words.ts';
import { speechVerbs } from '#data/reporting-verbs.ts';
import { roleNouns } from '#data/role-words.ts';
import { isNationality } from '#core/actors/states.ts';
import { overlapLength } from '#core/leads/overlap.ts';
import type { SourcePlace } from '#core/leads.ts';
import type { Span } from '#core/model.ts';
import { isQuotation } from '#core/quotations.ts';
import { stemWord, tokenize } from '#core/tokens.ts';
import type { StoryMaterial } from './story-material.ts';

/** The spans of what is said, where the sentence reports speech; else the whole sentence. */
function findReport({ comparison }: StoryMaterial, { source, span }: SourcePlace): readonly Span[] {
  const said = [
    ...(comparison.reported.get(source) ?? []).map((report) => report.span),
    ...(comparison.quotations.get(source) ?? []).flatMap((item) => (isQuotation(item) ? item.segments : [])),
  ].filter((item) => overlapLength(item, span) > 0);
  return said.length === 0
    ? [span]
    : said.map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
}

/** Reads each place once. */
export function contentReader(material: StoryMaterial): (place: SourcePlace) => ReadonlySet<string> {
  const names = Map.groupBy(
    material.comparison.actors.clusters.flatMap(({ forms }) => forms.flatMap(({ mentions }) => mentions)),
    ({ source }) => source,
  );
  const known = new Map<string, ReadonlySet<string>>();
  const read = (place: SourcePlace) => {
    const text = material.sources.get(place.source)?.text ?? '';
    const own = (names.get(place.source) ?? []).filter(({ span }) => overlapLength(span, place.span) > 0);
    const words = findReport(material, place)
      .flatMap(({ start, end }) => tokenize(text.slice(start, end), start))
      .filter(({ text: print, norm, span }) => {
        if (functionWords.has(norm) || speechVerbs.has(norm) || roleNouns.has(norm) || isNationality(print))
          return false;
        return !own.some((name) => overlapLength(name.span, span) > 0);
      });
    return new Set(words.map(({ norm }) => stemWord(norm)));
  };
  return (place) => {
    const key = `${place.source} ${place.span.start} ${place.span.end}`;
    const words = known.get(key) ?? read(place);
    known.set(key, words);
    return words;
  };
}
