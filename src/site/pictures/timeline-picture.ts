/** The timeline of a story as a picture. */
import { toCivil } from '#core/dates/calendar.ts';
import { isDay, type Stretch } from '#core/views/pictures/stretch.ts';
import type { DatedBy, TimelineView } from '#core/views/pictures/timeline.ts';
import { joinMarkup, linkTo, markup } from '#site/markup.ts';
import {
  describeStretch,
  describeTick,
  describeTimeline,
  headTimeline,
  keyTimeline,
  labelDate,
  pictureWords as words,
} from '#site/words/pictures.ts';
import { drawTimeline, type TimelineSection } from './draw-timeline.ts';
import { drawBoth, type DrawnPicture, type PictureContext } from './picture.ts';
import { findFarLimit, type Tick } from './time-axis.ts';

/** More dates of publication than this are counted by day. */
const mostLines = 12;

const startOf = ({ first, last }: Stretch) => first ?? last ?? 0;

function spansYears(stretches: readonly Stretch[]): boolean {
  const years = stretches.flatMap(({ first, last }) =>
    [first, last].flatMap((day) => (day === undefined ? [] : [toCivil(day).year])),
  );
  return new Set(years).size > 1;
}

function writeRow({ when, sources }: DatedBy, limit: number, withYear: boolean) {
  const names = sources.map(({ label }) => label);
  const far = startOf(when) < limit;
  const date = describeStretch(when, far || withYear);
  const counts = [...names.keys()].map((at) => names.length - at);
  const labels = [...counts, ...(names.length > 1 ? [0] : [])].map((shown) => labelDate(date, names, shown));
  return { when, labels, far };
}

function writeSections(view: TimelineView, limit: number, withYear: boolean): TimelineSection[] {
  const writeRows = (dates: readonly DatedBy[]) => dates.map((dated) => writeRow(dated, limit, withYear));
  const events = view.events.map(({ claim, dates }): TimelineSection => ({
    heading: claim.statement,
    rows: writeRows(dates),
  }));
  const { published } = view;
  if (published.length === 0) return events;
  const heading = words.published;
  if (published.length <= mostLines) return [...events, { heading, rows: writeRows(published) }];
  const counts = published
    .filter(({ when }) => isDay(when) && startOf(when) >= limit)
    .map(({ when, sources }) => ({ day: when.first ?? 0, count: sources.length }));
  return [...events, { heading, rows: [], counts }];
}

function listRows(view: TimelineView, { urls }: PictureContext) {
  const cells = (what: ReturnType<typeof markup>, { when, sources, paths }: DatedBy) => [
    markup`${describeStretch(when, true)}`,
    what,
    joinMarkup(sources.map((source, at) => linkTo({ label: source.label, path: paths[at] ?? source.path }, urls))),
  ];
  return [
    ...view.events.flatMap(({ claim, dates }) =>
      dates.map((dated) => cells(linkTo({ label: claim.statement, path: claim.path }, urls), dated)),
    ),
    ...view.published.map((dated) => cells(markup`${words.published}`, dated)),
  ];
}

export function pictureTimeline(view: TimelineView, context: PictureContext): DrawnPicture {
  const all = [...view.events.flatMap(({ dates }) => dates), ...view.published];
  const limit = findFarLimit(all.map(({ when }) => when));
  const near = all.filter(({ when }) => startOf(when) >= limit);
  const sections = writeSections(view, limit, spansYears(near.map(({ when }) => when)));
  const rows = sections.flatMap((section) => section.rows);
  const whens = rows.filter(({ far }) => !far).map(({ when }) => when);
  const key = keyTimeline({
    day: whens.some(isDay),
    range: whens.some((when) => when.first !== undefined && when.last !== undefined && !isDay(when)),
    open: whens.some((when) => when.first === undefined || when.last === undefined),
    far: rows.some(({ far }) => far),
    counts: sections.some(({ counts }) => counts !== undefined),
  });
  const writeTick = ({ day, unit }: Tick, first: boolean) =>
    describeTick(day, unit, first || toCivil(day).year !== toCivil(day - 15).year);
  return {
    headline: headTimeline(view),
    sentences: [...describeTimeline(view), key],
    ...drawBoth((width) => drawTimeline({ sections, writeTick }, width, context.ids)),
    table: { columns: [words.date, words.what, words.articles], rows: listRows(view, context) },
  };
}
