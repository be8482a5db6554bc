/**
 * What one input line of each evaluation task holds. Unknown keys are ignored, so that a data set may carry more than
 * a program needs. Offsets are UTF-16 units, half-open.
 */
import * as z from 'zod';

const id = z.string().min(1);
const offset = z.int().nonnegative();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, such as 1989-11-02');

export const textItem = z.object({ id, text: z.string() });
export const articleItem = textItem.extend({ publisher: z.string().optional(), date: z.string().optional() });
export const pageTextItem = textItem.extend({ url: z.string().optional() });
export const htmlItem = z.object({ id, html: z.string() });
/** Two names, two sentences or two articles. */
export const pairItem = z.object({ id, a: z.string(), b: z.string() });
export const eventItem = z.object({
  event: id,
  docs: z.array(z.object({ doc: id, outlet: z.string().optional(), text: z.string() })),
});
export const dateItem = z
  .object({ id, anchor: day, sentence: z.string(), start: offset, end: offset, text: z.string() })
  .refine(
    ({ start, end, sentence }) => start <= end && end <= sentence.length,
    'start and end lie outside the sentence',
  );

export type TextItem = z.output<typeof textItem>;
export type ArticleItem = z.output<typeof articleItem>;
export type PairItem = z.output<typeof pairItem>;
export type EventItem = z.output<typeof eventItem>;
export type DateItem = z.output<typeof dateItem>;
