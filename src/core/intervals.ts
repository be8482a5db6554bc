/** Figures and dates of two sources, compared as intervals. */
import type { Evidence } from '#schema';
import { parseDateValue, type DateValue } from './dates/date-value.ts';
import { compareUnits } from './quantities/compare-units.ts';
import type { Bound } from './quantities/bounds.ts';

/**
 * 'equal': the same figure under the same bound; 'compatible': both may be true ("about 50" and 48, a week and a day in
 * it); 'different': both cannot be true; 'incomparable': other things are counted, or a date stands against a figure.
 */
export type Comparison = 'equal' | 'compatible' | 'different' | 'incomparable';

/** A figure as it is meant: any number between the ends, of which one may be open. */
export interface Figure {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly bound: Bound;
  readonly unit?: string | null | undefined;
  /** How far the number may lie from the true one since it is printed rounded. */
  readonly rounding?: number;
}

/**
 * How far from "about n" the true number may lie, as a share of n. In the MRPC training pairs "about n" stands against
 * an exact number of the same unit within a tenth or else from .11 on, where mostly another thing is counted. A lower
 * share calls 'about 50' and 46 a difference, a higher one hides that 'about 50' is not 60.
 */
const aboutTolerance = 0.1;
/** "A week ago" may be some days off: the days around it that it covers, so that it spans a week. */
const weekReach = 3;
/** Days around a date that is only said to be approximate. */
const approximateReach = 7;

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is left out. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Compares two figures; a unit that one of them leaves out is taken to be the other's. */
export function compareQuantities(a: Figure, b: Figure): Comparison {
  const factors = compareUnits(a.unit ?? null, b.unit ?? null);
  if (factors === null) return 'incomparable';
  const [x, y] = [scale(a, factors[0]), scale(b, factors[1])];
  if (x.bound === y.bound && x.min === y.min && x.max === y.max) return 'equal';
  return overlap(toInterval(x, factors[2]), toInterval(y, factors[2])) ? 'compatible' : 'different';
}

function scale(figure: Figure, factor: number): Figure {
  const times = (n: number | undefined) => (n === undefined ? undefined : n * factor);
  return { ...figure, min: times(figure.min), max: times(figure.max), rounding: (figure.rounding ?? 0) * factor };
}

/** `slack` is added on both sides as a share: figures that were converted between units were rounded. */
function toInterval({ min, max, bound, rounding = 0 }: Figure, slack: number): Interval {
  const share = bound === 'about' ? Math.max(aboutTolerance, slack) : slack;
  const low = min === undefined ? -Infinity : min - Math.max(Math.abs(min) * share, rounding);
  const high = max === undefined ? Infinity : max + Math.max(Math.abs(max) * share, rounding);
  const closed = { low, high, lowOpen: false, highOpen: false };
  switch (bound) {
    case 'at least':
      return { ...closed, high: Infinity };
    case 'at most':
      return { ...closed, low: -Infinity };
    case 'more than':
      return { ...closed, low: min ?? max ?? low, lowOpen: true, high: Infinity };
    case 'less than':
      return { ...closed, low: -Infinity, high: max ?? min ?? high, highOpen: true };
    default:
      return closed;
  }
}

function overlap(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low !== high) return low < high;
  const opensLow = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
  const opensHigh = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
  return !opensLow && !opensHigh;
}

/** Compares two dates in the forms of `parseDateValue`; what is no date is incomparable. */
export function compareDates(a: DateValue | string, b: DateValue | string): Comparison {
  const x = typeof a === 'string' ? parseDateValue(a) : a;
  const y = typeof b === 'string' ? parseDateValue(b) : b;
  if (x === null || y === null) return 'incomparable';
  if (x.first === y.first && x.last === y.last) return 'equal';
  return x.first <= y.last && y.first <= x.last ? 'compatible' : 'different';
}

export type Says = NonNullable<Evidence['says']>;

/** Compares the `says` of two pieces of evidence. Times of day are compared only where both print one in the same zone. */
export function compareSays(a: Says, b: Says): Comparison {
  if ('quantity' in a && 'quantity' in b) return compareQuantities(toFigure(a), toFigure(b));
  if (!('date' in a && 'date' in b)) return 'incomparable';
  const days = compareDates(toDays(a) ?? '', toDays(b) ?? '');
  const [x, y] = [clockOf(a), clockOf(b)];
  if (days !== 'equal' || x === null || y === null || x.zone !== y.zone) return days;
  return x.time.slice(0, 5) === y.time.slice(0, 5) ? 'equal' : 'different';
}

function toFigure({ quantity, unit, bound }: Extract<Says, { quantity: unknown }>): Figure {
  return typeof quantity === 'number' ? { min: quantity, max: quantity, unit, bound } : { ...quantity, unit, bound };
}

export type SaysDate = Extract<Says, { date: unknown }>;

/** The days that a date may mean, with its precision; null for what is no date. */
export function toDays({ date, precision }: SaysDate): DateValue | null {
  if (typeof date !== 'string') return parseDateValue(`${date.from.slice(0, 10)}/${date.to.slice(0, 10)}`);
  const value = parseDateValue(date);
  if (value === null || value.precision !== 'day') return value;
  if (precision === 'week') return widen(value, weekReach);
  if (precision === 'approximate') return widen(value, approximateReach);
  if (precision === 'month') return parseDateValue(date.slice(0, 7));
  if (precision === 'year') return parseDateValue(date.slice(0, 4));
  if (precision === 'quarter') return parseDateValue(`${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`);
  return value;
}

function widen({ first, last }: DateValue, days: number): DateValue {
  return { first: first - days, last: last + days, precision: 'range' };
}

function clockOf({ date }: SaysDate): { readonly time: string; readonly zone: string } | null {
  const [, time, zone = ''] = (typeof date === 'string' ? /T([\d:]+)([^\d:].*)?$/.exec(date) : null) ?? [];
  return time === undefined ? null : { time, zone };
}

/** The first and last number or day that is meant; open ends are infinite. Nothing for a date that cannot be read. */
export function rangeOfSays(says: Says): { readonly low: number; readonly high: number } | null {
  if ('quantity' in says) return toInterval(toFigure(says), 0);
  const days = toDays(says);
  return days === null ? null : { low: days.first, high: days.last };
}
