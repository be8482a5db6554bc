/** The `dates` task: one date expression in its sentence, against the day of publication. */
import { resolveDate } from '#core/dates/resolve-date.ts';
import type { DateItem } from './items.ts';
import type { Prediction } from './task.ts';

export function predictDate({ anchor, sentence, start, end }: DateItem): Prediction {
  return { value: resolveDate(sentence.slice(start, end), anchor, { sentence, start }).value };
}
