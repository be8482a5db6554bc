/** The span of a timeline and the days at which its axis has a tick. Days are numbers of `calendar.ts`. */
import { toCivil, toDay } from '#core/dates/calendar.ts';
import type { Stretch } from '#core/views/pictures/stretch.ts';

export interface Span {
  /** First day. */
  readonly from: number;
  /** Day after the last. */
  readonly to: number;
}

export interface Tick {
  readonly day: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** A drawing of fewer days would give a day a width that it does not have. */
const fewestDays = 5;
/** At most this part of the dates stands off the axis for lying far before it. */
const mostFar = 0.25;
/** A gap as wide as all that follows it squeezes the rest into one half. */
const farGap = 1;

const startOf = ({ first, last }: Stretch) => first ?? last ?? 0;
const endOf = ({ first, last }: Stretch) => last ?? first ?? 0;

/** Dates that start before this day lie so far before the others that these could hardly be told apart beside them. */
export function findFarLimit(stretches: readonly Stretch[]): number {
  const sorted = stretches.toSorted((a, b) => startOf(a) - startOf(b));
  const end = Math.max(...sorted.map(endOf));
  for (let count = Math.floor(sorted.length * mostFar); count > 0; count -= 1) {
    const kept = sorted.slice(count).map(startOf)[0] ?? end;
    const before = Math.max(...sorted.slice(0, count).map(endOf));
    if (kept - before > farGap * Math.max(fewestDays, end - kept)) return kept;
  }
  return -Infinity;
}

export function spanOf(stretches: readonly Stretch[]): Span {
  const from = Math.min(...stretches.map(startOf));
  const to = Math.max(...stretches.map(endOf)) + 1;
  const missing = Math.max(0, fewestDays - (to - from));
  return { from: from - Math.floor(missing / 2), to: to + Math.ceil(missing / 2) };
}

const daySteps = [1, 2, 7, 14];
const monthSteps = [1, 2, 3, 6];
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Ticks at whole days, first days of months, or of years; as many as `most` allows. */
export function listTicks({ from, to }: Span, most: number): Tick[] {
  const days = daySteps.find((step) => (to - from) / step <= most);
  if (days !== undefined) {
    const count = Math.ceil((to - from) / days);
    return Array.from({ length: count }, (_, at) => ({ day: from + at * days, unit: 'day' as const }));
  }
  const [start, end] = [toCivil(from), toCivil(to)];
  const span = (end.year - start.year) * 12 + end.month - start.month;
  const months = monthSteps.find((step) => span / step <= most);
  const unit = months === undefined ? ('year' as const) : ('month' as const);
  const step = months ?? 12 * (yearSteps.find((years) => span / 12 / years <= most) ?? 1000);
  const first = Math.ceil((start.year * 12 + start.month - 1) / step) * step;
  const ticks = Array.from({ length: Math.floor(span / step) + 2 }, (_, at) => toDay(0, first + at * step + 1));
  return ticks.filter((day) => day >= from && day < to).map((day) => ({ day, unit }));
}
