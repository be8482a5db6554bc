/**
 * The table of evaluation tasks. A task that is not built yet is `null` and says so when it is asked for.
 * To add one: write `./<task>.ts` with a function from an item to its prediction, and name it here.
 *
 *   sentences   textItem      -> { sentences: string[] }
 *   quotations  articleItem   -> { quotes: { text, speaker: string | null, start?, end?, segments? }[] }
 *   names       pairItem      -> { match: boolean } or { score: number }
 *   actors      eventItem     -> { clusters: string[][] }
 *   lines       pageTextItem  -> { keep: number[] } or { text: string }
 *   html        htmlItem      -> { title, text }
 *   reuse       pairItem      -> { spans: { a: [start, end], b: [start, end] }[] }
 *   parallels   pairItem      -> { score: number }
 *   dates       dateItem      -> { value: string | null }
 */
import { readPageText } from '#ingest/evaluate-html.ts';
import { keepLines } from '#ingest/evaluate-lines.ts';
import { predictActors } from './actors.ts';
import { predictDate } from './dates.ts';
import { articleItem, dateItem, eventItem, htmlItem, pageTextItem, pairItem, textItem } from './items.ts';
import { predictNames } from './names.ts';
import { prepareParallels } from './parallels.ts';
import { predictQuotations } from './quotations.ts';
import { predictReuse } from './reuse.ts';
import { predictSentences } from './sentences.ts';
import { defineCollectionTask, defineTask, type Task } from './task.ts';

export const tasks: Readonly<Record<TaskName, Task | null>> = {
  sentences: defineTask(textItem, predictSentences),
  quotations: defineTask(articleItem, predictQuotations),
  names: defineTask(pairItem, predictNames),
  actors: defineTask(eventItem, predictActors),
  lines: defineTask(pageTextItem, ({ text }) => ({ keep: keepLines(text) })),
  html: defineTask(htmlItem, ({ html }) => ({ ...readPageText(html) })),
  reuse: defineTask(pairItem, predictReuse),
  parallels: defineCollectionTask(pairItem, prepareParallels),
  dates: defineTask(dateItem, predictDate),
};

export type TaskName =
  'sentences' | 'quotations' | 'names' | 'actors' | 'lines' | 'html' | 'reuse' | 'parallels' | 'dates';

export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(tasks, name);
}
