/** What the evidence of a claim gives as figures or dates, in rows to compare, on one scale where they share one. */
import type { Evidence } from '#schema';
import { rangeOfSays } from '#core/intervals.ts';
import { toCivil } from '#core/dates/calendar.ts';
import type { EvidenceView } from './evidence-view.ts';
import type { SourceRef } from './refs.ts';

type Says = NonNullable<Evidence['says']>;

/** A stretch of the scale, as parts of its length from 0 to 1; an open side runs to the edge and beyond. */
export interface ScaleBar {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface FigureRow {
  /** Index of the evidence in its claim. */
  readonly index: number;
  readonly source: SourceRef;
  readonly stance: Evidence['stance'];
  readonly says: Says;
  readonly bar?: ScaleBar;
}

export interface FiguresView {
  readonly rows: readonly FigureRow[];
  /** Ends of the scale as `says` prints them; missing where the rows share no scale, or all give the same. */
  readonly scale?: { readonly low: Says; readonly high: Says };
}

/** Room at both ends of the scale, as part of what lies between them. */
const margin = 0.08;

function unitOf(says: Says): string {
  return 'date' in says ? 'date' : `quantity ${says.unit ?? ''}`;
}

function dateOf(day: number): string {
  const { year, month, day: number } = toCivil(day);
  const pad = (n: number, size: number) => String(n).padStart(size, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(number, 2)}`;
}

function endOf(value: number, like: Says): Says {
  if ('date' in like) return { date: dateOf(value), from: 'stated' };
  return { quantity: value, bound: 'exactly', from: 'stated', ...(like.unit === undefined ? {} : { unit: like.unit }) };
}

/** Two that give the same are read faster in their quotes than in a table. */
const fewestAlike = 3;

const isSame = (a: Says, b: Says) => JSON.stringify(a) === JSON.stringify(b);

/** Nothing where fewer than two pieces of evidence give a figure or a date, or two give the same: there is nothing to compare. */
export function viewFigures(evidence: readonly EvidenceView[]): FiguresView | undefined {
  const rows = evidence.flatMap(({ index, source, stance, says }): FigureRow[] =>
    says === undefined ? [] : [{ index, source, stance, says }],
  );
  const [first] = rows;
  if (first === undefined || rows.length < 2) return undefined;
  if (rows.length < fewestAlike && rows.every(({ says }) => isSame(says, first.says))) return undefined;
  const ranges = rows.map(({ says }) => rangeOfSays(says));
  const ends = ranges.flatMap((range) => (range === null ? [] : [range.low, range.high])).filter(Number.isFinite);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isOneScale = rows.every(({ says }) => unitOf(says) === unitOf(first.says));
  if (!isOneScale || ends.length === 0 || low === high || ranges.includes(null)) return { rows };
  const room = (high - low) * margin;
  const place = (value: number) => (value - low + room) / (high - low + 2 * room);
  const bars = ranges.map((range): ScaleBar => {
    const { low: from, high: to } = range ?? { low, high };
    const [openStart, openEnd] = [from === -Infinity, to === Infinity];
    return { from: openStart ? 0 : place(from), to: openEnd ? 1 : place(to), openStart, openEnd };
  });
  return {
    rows: rows.map((row, at) => ({ ...row, ...(bars[at] === undefined ? {} : { bar: bars[at] }) })),
    scale: { low: endOf(low, first.says), high: endOf(high, first.says) },
  };
}
