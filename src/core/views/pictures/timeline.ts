/** When things happened, as each source dates them, and when the sources were published. */
import type { ClaimCoverage, PlacedEvidence, StoryCoverage } from '#core/coverage.ts';
import { datesOf } from '#core/comparison.ts';
import type { DateMention } from '#core/dates/find-dates.ts';
import { dateToSays } from '#core/dates/to-says.ts';
import { compareSays, type SaysDate } from '#core/intervals.ts';
import type { Source } from '#core/model.ts';
import { byCodePoint } from '#core/text.ts';
import { compareStory } from '#core/views/compare-story.ts';
import { passagePath } from '#core/views/paths.ts';
import { refClaim, refSource, type ClaimRef, type SourceRef } from '#core/views/refs.ts';
import { compareStretches, keyOf, stretchOfPublication, stretchOfSays, type Stretch } from './stretch.ts';

/** One date and the sources that give it, in the order of the story's columns. */
export interface DatedBy {
  readonly when: Stretch;
  readonly sources: readonly SourceRef[];
  /** Address of the words of each source; of publication dates none. */
  readonly paths: readonly string[];
}

export interface DatedEvent {
  readonly claim: ClaimRef;
  /** Earliest first. */
  readonly dates: readonly DatedBy[];
  /** Two of its dates cannot both be true. */
  readonly differs: boolean;
}

export interface TimelineView {
  /** Earliest first; of many those on which sources differ, then those that most sources date. */
  readonly events: readonly DatedEvent[];
  readonly moreEvents: number;
  /** Of all events. */
  readonly differing: number;
  /** Dates of publication, earliest first. */
  readonly published: readonly DatedBy[];
  /** Sources whose date of publication is not known: they stand nowhere on the line. */
  readonly undated: readonly SourceRef[];
}

/** Fewer dates than this are told in a sentence. */
const fewestDates = 3;
/** A drawing as high as two screens of a phone. */
const mostEvents = 10;

interface Dating {
  readonly source: Source;
  readonly says: SaysDate;
  readonly when: Stretch;
  readonly path: string;
}

/**
 * What a piece of evidence dates: what its editor wrote, else, for claims of a date, the only date in its quote.
 * Where a quote holds several dates the program does not choose.
 */
function readSays(
  { claim }: ClaimCoverage,
  { evidence, located }: PlacedEvidence,
  source: Source,
  datesIn: (source: Source) => readonly DateMention[],
): SaysDate | undefined {
  if (evidence.says !== undefined) return 'date' in evidence.says ? evidence.says : undefined;
  if (claim.meta.kind !== 'date' || !located.found) return undefined;
  const dates = datesIn(source).filter(({ span }) =>
    located.spans.some((quoted) => quoted.start <= span.start && span.end <= quoted.end),
  );
  const [date] = dates;
  return date === undefined || dates.length > 1 ? undefined : dateToSays(date);
}

function readDatings(story: StoryCoverage, claim: ClaimCoverage, sources: ReadonlyMap<string, Source>): Dating[] {
  const datesIn = (source: Source) => compareStory(story).dates.get(source.id) ?? datesOf(source);
  return claim.evidence.flatMap((placed): Dating[] => {
    const source = sources.get(placed.evidence.source);
    const says = source && readSays(claim, placed, source, datesIn);
    const when = says && stretchOfSays(says);
    const [span] = placed.located.found ? placed.located.spans : [];
    if (source === undefined || says === undefined || when === undefined || span === undefined) return [];
    return [{ source, says, when, path: passagePath(source.id, span) }];
  });
}

function groupByDate(datings: readonly Dating[], order: readonly string[]): DatedBy[] {
  return [...Map.groupBy(datings, ({ when }) => keyOf(when)).values()]
    .flatMap((group): DatedBy[] => {
      const [first] = group;
      if (first === undefined) return [];
      const distinct = [...new Map(group.map((dating) => [dating.source.id, dating])).values()].toSorted(
        (a, b) => order.indexOf(a.source.id) - order.indexOf(b.source.id),
      );
      return [
        {
          when: first.when,
          sources: distinct.map(({ source }) => refSource(source)),
          paths: distinct.map(({ path }) => path),
        },
      ];
    })
    .toSorted((a, b) => compareStretches(a.when, b.when));
}

/** Whether any two of the dates cannot both be true. */
function differ(datings: readonly Dating[]): boolean {
  return datings.some((a, at) => datings.slice(at + 1).some((b) => compareSays(a.says, b.says) === 'different'));
}

function groupPublications(sources: readonly Source[]): DatedBy[] {
  const dated = sources.flatMap((source) => {
    const when = stretchOfPublication(source.meta.published);
    return when === undefined ? [] : [{ source, when }];
  });
  return [...Map.groupBy(dated, ({ when }) => keyOf(when)).values()]
    .flatMap((group): DatedBy[] => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ when: first.when, sources: group.map(({ source }) => refSource(source)), paths: [] }];
    })
    .toSorted((a, b) => compareStretches(a.when, b.when));
}

function countSources({ dates }: DatedEvent): number {
  return dates.reduce((sum, { sources }) => sum + sources.length, 0);
}

function compareEvents(a: DatedEvent, b: DatedEvent): number {
  const [x, y] = [a.dates[0]?.when ?? {}, b.dates[0]?.when ?? {}];
  return compareStretches(x, y) || byCodePoint(a.claim.id, b.claim.id);
}

/** Undefined where there are too few dates to draw, or all are of one and the same time. */
export function viewTimeline(story: StoryCoverage): TimelineView | undefined {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const order = story.sources.map(({ id }) => id);
  const events = story.claims.flatMap((claim): DatedEvent[] => {
    const datings = readDatings(story, claim, sources);
    if (datings.length === 0) return [];
    return [{ claim: refClaim(claim), dates: groupByDate(datings, order), differs: differ(datings) }];
  });
  const chosen = events.toSorted(
    (a, b) => Number(b.differs) - Number(a.differs) || countSources(b) - countSources(a) || compareEvents(a, b),
  );
  const drawn = chosen.slice(0, mostEvents).toSorted(compareEvents);
  const published = groupPublications(story.sources);
  const all = [...drawn.flatMap(({ dates }) => dates), ...published];
  const distinct = new Set(all.map(({ when }) => keyOf(when))).size;
  if (all.length < fewestDates || distinct < 2) return undefined;
  const undated = story.sources.filter((source) => stretchOfPublication(source.meta.published) === undefined);
  return {
    events: drawn,
    moreEvents: events.length - drawn.length,
    differing: events.filter(({ differs }) => differs).length,
    published,
    undated: undated.map(refSource),
  };
}
