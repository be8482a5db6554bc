/** Stretches of days on a timeline. Days are numbers of `calendar.ts`. */
import type { SourceMeta } from '#schema';
import { parseDateValue } from '#core/dates/date-value.ts';
import { toDays, type SaysDate } from '#core/intervals.ts';

/** First and last day that a date may mean, both included; an end that nobody knows is left out, never both. */
export interface Stretch {
  readonly first?: number;
  readonly last?: number;
}

/** One day, and no other. */
export function isDay({ first, last }: Stretch): boolean {
  return first !== undefined && first === last;
}

export function keyOf({ first, last }: Stretch): string {
  return `${first ?? ''}/${last ?? ''}`;
}

/** By the first day that is known. */
export function compareStretches(a: Stretch, b: Stretch): number {
  const [x, y] = [a.first ?? a.last ?? 0, b.first ?? b.last ?? 0];
  return x - y || (a.last ?? Infinity) - (b.last ?? Infinity);
}

/** The days that evidence gives; undefined where it gives no date. */
export function stretchOfSays(says: SaysDate): Stretch | undefined {
  const days = toDays(says);
  return days === null ? undefined : { first: days.first, last: days.last };
}

/** When a source was published; undefined where that is not known. */
export function stretchOfPublication(published: SourceMeta['published']): Stretch | undefined {
  if (published === null) return undefined;
  const ends = 'at' in published ? [published.at, published.at] : [published.notBefore, published.notAfter];
  const [first, last] = ends.map((date) => (date === undefined ? undefined : parseDateValue(date)));
  const stretch = {
    ...(first === undefined || first === null ? {} : { first: first.first }),
    ...(last === undefined || last === null ? {} : { last: last.last }),
  };
  return Object.keys(stretch).length === 0 ? undefined : stretch;
}
