/**
 * A timeline: below each heading one line per date, with the date and who gives it in words beside its mark. A dot is a
 * day, a bar the days between which something lies, an arrow an end that nobody knows. Where there are too many dates for
 * lines, columns count what falls on each day.
 */
import * as Plot from '@observablehq/plot';
import type { Stretch } from '#core/views/pictures/stretch.ts';
import { isDay } from '#core/views/pictures/stretch.ts';
import { cutText, measureText, wrapText } from './measure-text.ts';
import { lineHeight, plotSvg, textSize, type Drawing } from './plot-svg.ts';
import { listTicks, spanOf, type Tick } from './time-axis.ts';

export interface TimelineRow {
  readonly when: Stretch;
  /** What may stand beside the mark, the longest first; the last is cut where it does not fit. */
  readonly labels: readonly string[];
  /** Long before the others: an arrow at the edge stands for it, and the axis does not reach it. */
  readonly far: boolean;
}

export interface DayCount {
  readonly day: number;
  readonly count: number;
}

export interface TimelineSection {
  readonly heading: string;
  readonly rows: readonly TimelineRow[];
  /** In place of rows. */
  readonly counts?: readonly DayCount[];
}

export interface TimelineDrawing {
  readonly sections: readonly TimelineSection[];
  readonly writeTick: (tick: Tick, first: boolean) => string;
}

const axisHeight = 26;
const rowHeight = 22;
const sectionGap = 16;
const headingGap = 4;
const side = 8;
const dot = 5;
const barHeight = 10;
const labelGap = 8;
/** Of the arrow to an end that is not known: it says nothing of how far that end is. */
const arrowLength = 30;
const countsHeight = 84;
const mostHeadingLines = 3;
/** Words of a tick, and room around them. */
const tickWidth = 76;
/** Between the words of two ticks. */
const tickGap = 4;

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** On the side where the longest wording fits, else where there is more room. */
function placeLabel(labels: readonly string[], ends: readonly [number, number], y: number, width: number): Label {
  const [left, right] = [ends[0] - labelGap, ends[1] + labelGap];
  const rooms = { start: width - right, end: left };
  for (const text of labels) {
    const needed = measureText(text, textSize);
    if (needed <= rooms.start) return { text, x: right, y, anchor: 'start' };
    if (needed <= rooms.end) return { text, x: left, y, anchor: 'end' };
  }
  const anchor = rooms.start >= rooms.end ? 'start' : 'end';
  return {
    text: cutText(labels.at(-1) ?? '', rooms[anchor], textSize),
    x: anchor === 'start' ? right : left,
    y,
    anchor,
  };
}

interface TickLabel {
  readonly x: number;
  readonly text: string;
}

/** The first of two labels that would touch stays, since it has the year; one that would leave the drawing goes. */
function dropOverlaps(labels: readonly TickLabel[], width: number): TickLabel[] {
  const kept: TickLabel[] = [];
  let end = 0;
  for (const label of labels) {
    const own = label.x + 4 + measureText(label.text, textSize);
    if (label.x < end || own > width) continue;
    kept.push(label);
    end = own + tickGap;
  }
  return kept;
}

interface PlacedRow {
  readonly row: TimelineRow;
  readonly y: number;
}

interface PlacedCount extends DayCount {
  readonly top: number;
  readonly bottom: number;
}

function placeSections(sections: readonly TimelineSection[], width: number) {
  const rows: PlacedRow[] = [];
  const headings: { readonly text: string; readonly y: number }[] = [];
  const tops: number[] = [];
  const counted: PlacedCount[] = [];
  let top = axisHeight;
  for (const { heading, rows: own, counts = [] } of sections) {
    tops.push(top);
    top += sectionGap / 2;
    for (const text of wrapText(heading, width, textSize, mostHeadingLines, true)) {
      headings.push({ text, y: top + lineHeight / 2 });
      top += lineHeight;
    }
    top += headingGap;
    for (const row of own) {
      rows.push({ row, y: top + rowHeight / 2 });
      top += rowHeight;
    }
    if (counts.length > 0) {
      const most = Math.max(...counts.map(({ count }) => count));
      const bottom = top + countsHeight;
      const unit = (countsHeight - lineHeight) / most;
      counted.push(...counts.map(({ day, count }) => ({ day, count, bottom, top: bottom - count * unit })));
      top = bottom;
    }
    top += sectionGap / 2;
  }
  return { rows, headings, tops, counted, bottom: top };
}

export function drawTimeline(
  { sections, writeTick }: TimelineDrawing,
  width: number,
  ids: readonly [string, string],
): Drawing {
  const { rows, headings, tops, counted, bottom } = placeSections(sections, width);
  const far = rows.filter(({ row }) => row.far);
  const near = rows.filter(({ row }) => !row.far);
  const span = spanOf([...near.map(({ row }) => row.when), ...counted.map(({ day }) => ({ first: day, last: day }))]);
  const scale = Plot.scale({ x: { domain: [span.from, span.to], range: [side, width - side] } });
  const x = (day: number): number => scale.apply(day);
  const ends = ({ first, last }: Stretch): [number, number] => {
    if (first !== undefined && first === last) return [x(first + 0.5) - dot, x(first + 0.5) + dot];
    const [left, right] = [x(first ?? (last ?? 0) + 1), x(last === undefined ? (first ?? 0) : last + 1)];
    return [
      first === undefined ? Math.max(1, left - arrowLength) : left,
      last === undefined ? Math.min(width - 1, right + arrowLength) : right,
    ];
  };
  const days = near.filter(({ row }) => isDay(row.when));
  const bars = near.filter(({ row: { when } }) => !isDay(when) && when.first !== undefined && when.last !== undefined);
  const open = near.filter(({ row: { when } }) => when.first === undefined || when.last === undefined);
  const bound = ({ row: { when } }: PlacedRow) => (when.first === undefined ? x((when.last ?? 0) + 1) : x(when.first));
  const labels = rows.map(({ row, y }) =>
    placeLabel(row.labels, row.far ? [0, arrowLength] : ends(row.when), y, width),
  );
  const dayWidth = x(span.from + 1) - x(span.from);
  const ticks = listTicks(span, Math.max(2, Math.floor((width - 2 * side) / tickWidth)));
  const tickLabels = dropOverlaps(
    ticks.map((tick, at) => ({ x: x(tick.day), text: writeTick(tick, at === 0) })),
    width,
  );
  const text = { x: 'x', y: 'y', text: 'text' };
  return plotSvg(
    {
      width,
      height: bottom,
      marks: [
        Plot.ruleX(ticks, { x: ({ day }: Tick) => x(day), y1: 4, y2: bottom, className: 'hair' }),
        Plot.ruleY(tops.slice(0, 1), { x1: 0, x2: width, className: 'rule' }),
        Plot.ruleY(tops.slice(1), { x1: 0, x2: width, className: 'hair' }),
        Plot.text(tickLabels, { x: 'x', y: 11, dx: 4, text: 'text', textAnchor: 'start', className: 'tick' }),
        Plot.rect(bars, {
          x1: ({ row }: PlacedRow) => ends(row.when)[0],
          x2: ({ row }: PlacedRow) => ends(row.when)[1],
          y1: ({ y }: PlacedRow) => y - barHeight / 2,
          y2: ({ y }: PlacedRow) => y + barHeight / 2,
          className: 'stretch',
        }),
        Plot.arrow(open, {
          x1: bound,
          x2: ({ row: { when } }: PlacedRow) => ends(when)[when.first === undefined ? 0 : 1],
          y1: 'y',
          y2: 'y',
          headLength: 6,
          className: 'open',
        }),
        Plot.arrow(far, { x1: arrowLength, x2: 1, y1: 'y', y2: 'y', headLength: 6, className: 'open' }),
        Plot.ruleX(open, {
          x: bound,
          y1: ({ y }: PlacedRow) => y - barHeight / 2,
          y2: ({ y }: PlacedRow) => y + barHeight / 2,
          className: 'bound',
        }),
        Plot.rect(counted, {
          x1: ({ day }: PlacedCount) => x(day) + Math.min(1, dayWidth / 8),
          x2: ({ day }: PlacedCount) => x(day + 1) - Math.min(1, dayWidth / 8),
          y1: 'top',
          y2: 'bottom',
          className: 'bar',
        }),
        Plot.text(
          counted.filter(({ count }) => dayWidth >= measureText(String(count), textSize)),
          {
            x: ({ day }: PlacedCount) => x(day + 0.5),
            y: ({ top }: PlacedCount) => top - lineHeight / 2,
            text: 'count',
            className: 'number',
          },
        ),
        Plot.dot(days, { x: ({ row }: PlacedRow) => x((row.when.first ?? 0) + 0.5), y: 'y', r: dot, className: 'day' }),
        Plot.text(
          labels.filter(({ anchor }) => anchor === 'start'),
          { ...text, textAnchor: 'start', className: 'label' },
        ),
        Plot.text(
          labels.filter(({ anchor }) => anchor === 'end'),
          { ...text, textAnchor: 'end', className: 'label' },
        ),
        Plot.text(headings, { x: 0, y: 'y', text: 'text', textAnchor: 'start', className: 'name' }),
      ],
    },
    ...ids,
  );
}
