/**
 * Rows and columns with a bar and its number in each place that has one: a bar chart per column, side by side on one
 * scale. On narrow drawings the name of a row stands above its bars.
 */
import * as Plot from '@observablehq/plot';
import { lineHeight, plotSvg, textSize, type Drawing } from './plot-svg.ts';
import { cutText, measureText, wrapText } from './measure-text.ts';

export interface BarRow {
  readonly label: string;
  /** One per column. */
  readonly counts: readonly number[];
  /** Stands apart from the rows above it. */
  readonly apart: boolean;
}

export interface BarsDrawing {
  readonly columns: readonly string[];
  readonly groups: readonly { readonly heading?: string; readonly rows: readonly BarRow[] }[];
}

const narrow = 480;
const rowHeight = 28;
/** Of a row whose name stands above its bars. */
const tallRow = 46;
const barHeight = 14;
const headingHeight = 30;
const headGap = 10;
const apartGap = 14;
const mostHeadLines = 4;
const columnGap = 8;
/** Before the number of a bar. */
const numberGap = 4;
/** Of the longest bar, at least. */
const leastBar = 5;
const widestColumn = 150;
/** Room for the last of the stepped heads, where there is some. */
const widestLastHead = 120;

interface Placed {
  readonly row: BarRow;
  /** Top of the row. */
  readonly top: number;
}

function placeRows({ groups }: BarsDrawing, start: number, height: number) {
  const rows: Placed[] = [];
  const headings: { readonly text: string; readonly y: number }[] = [];
  let top = start;
  for (const [at, { heading, rows: own }] of groups.entries()) {
    if (heading !== undefined) {
      top += at === 0 ? 0 : apartGap;
      headings.push({ text: heading, y: top + headingHeight / 2 });
      top += headingHeight;
    }
    for (const row of own) {
      if (row.apart) top += apartGap;
      rows.push({ row, top });
      top += height;
    }
  }
  return { rows, headings, bottom: top };
}

/** Heads that do not fit above their columns stand in steps, each with a line down to its column. */
function placeHeads(columns: readonly string[], start: number, columnWidth: number) {
  const lines = columns.map((name) => name.split(/\s+/));
  const room = columnWidth - columnGap;
  const wrapped = columns.map((name) => wrapText(name, room, textSize, 99));
  const fits =
    lines.every((words) => words.every((word) => measureText(word, textSize) <= room)) &&
    wrapped.every((own) => own.length <= mostHeadLines);
  const x = (at: number) => start + at * columnWidth;
  if (fits) {
    const most = Math.max(...wrapped.map((own) => own.length));
    return {
      height: most * lineHeight,
      stepped: false,
      words: wrapped.flatMap((own, at) =>
        own.map((text, line) => ({ text, x: x(at), y: (most - own.length + line + 0.5) * lineHeight })),
      ),
    };
  }
  return {
    height: columns.length * lineHeight,
    stepped: true,
    words: columns.map((name, at) => ({ text: name, x: x(at), y: (at + 0.5) * lineHeight })),
  };
}

export function drawBars(drawing: BarsDrawing, width: number, ids: readonly [string, string]): Drawing {
  const { columns, groups } = drawing;
  const above = width < narrow;
  const all = groups.flatMap(({ rows }) => rows);
  const longest = Math.max(...all.map(({ label }) => measureText(label, textSize)));
  const start = above ? 0 : Math.min(Math.ceil(longest) + 20, width * 0.34);
  const most = Math.max(1, ...all.flatMap(({ counts }) => counts));
  const besideBar = columnGap + numberGap + measureText(String(most), textSize);
  const even = Math.min(widestColumn, (width - start) / columns.length);
  const plain = placeHeads(columns, start, even);
  const before = Math.max(1, columns.length - 1);
  const lastHead = Math.min(
    widestLastHead,
    measureText(columns.at(-1) ?? '', textSize),
    Math.max(0, width - start - before * (besideBar + leastBar)),
  );
  const columnWidth = plain.stepped ? Math.min(even, (width - start - lastHead) / before) : even;
  const heads = plain.stepped ? placeHeads(columns, start, columnWidth) : plain;
  const { rows, headings, bottom } = placeRows(drawing, heads.height + headGap, above ? tallRow : rowHeight);
  const barMiddle = (top: number) => (above ? top + tallRow - 14 : top + rowHeight / 2);
  const scale = Plot.scale({ x: { domain: [0, most], range: [0, Math.max(leastBar, columnWidth - besideBar)] } });
  const bars = rows.flatMap(({ row, top }) =>
    row.counts.flatMap((count, at) =>
      count === 0
        ? []
        : [
            {
              x1: start + at * columnWidth,
              x2: start + at * columnWidth + scale.apply(count),
              y: barMiddle(top),
              count,
            },
          ],
    ),
  );
  const baselines = columns.flatMap((_, at) =>
    rows.map(({ top }) => ({ x: start + at * columnWidth, y: barMiddle(top) })),
  );
  const leaders = heads.stepped
    ? columns.map((_, at) => ({
        x: start + at * columnWidth,
        y1: (at + 1) * lineHeight,
        y2: heads.height + headGap,
      }))
    : [];
  return plotSvg(
    {
      width,
      height: Math.ceil(bottom),
      marks: [
        Plot.ruleX(leaders, { x: 'x', y1: 'y1', y2: 'y2', className: 'hair' }),
        Plot.ruleY(
          rows.map(({ top }) => top),
          { x1: 0, x2: width, className: 'hair' },
        ),
        Plot.ruleX(baselines, {
          x: 'x',
          y1: ({ y }: { readonly y: number }) => y - barHeight / 2,
          y2: ({ y }: { readonly y: number }) => y + barHeight / 2,
          className: 'base',
        }),
        Plot.rect(bars, {
          x1: 'x1',
          x2: 'x2',
          y1: ({ y }: { readonly y: number }) => y - barHeight / 2,
          y2: ({ y }: { readonly y: number }) => y + barHeight / 2,
          className: 'bar',
        }),
        Plot.text(bars, { x: 'x2', y: 'y', dx: numberGap, text: 'count', textAnchor: 'start', className: 'number' }),
        Plot.text(heads.words, {
          x: 'x',
          y: 'y',
          dx: heads.stepped ? 4 : 0,
          text: ({ text, x }: (typeof heads.words)[number]) => cutText(text, width - x - 4, textSize),
          textAnchor: 'start',
          className: 'head',
        }),
        Plot.text(headings, {
          x: 0,
          y: 'y',
          text: ({ text }: { readonly text: string }) => cutText(text, width, textSize, true),
          textAnchor: 'start',
          className: 'name',
        }),
        Plot.text(rows, {
          x: 0,
          y: ({ top }: Placed) => (above ? top + lineHeight / 2 + 4 : top + rowHeight / 2),
          text: ({ row }: Placed) => cutText(row.label, above ? width : start - 12, textSize),
          textAnchor: 'start',
          className: 'label',
        }),
      ],
    },
    ...ids,
  );
}
