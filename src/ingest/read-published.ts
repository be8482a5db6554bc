/** When a source was published, from its lines, the head of its page, or the days that its text names. */
import type { SourceInput } from '#schema';
import { parseDay, readDateLine } from './dates.ts';
import type { KeptBlock, Statement } from './decide-fates.ts';
import { stated, type How } from './how.ts';
import { inferBound } from './infer-bounds.ts';
import type { StatedFact } from './model.ts';

export function readPublished(
  facts: readonly StatedFact[],
  statements: readonly Statement[],
  blocks: readonly KeptBlock[],
): { readonly value: NonNullable<SourceInput['published']>; readonly how: How } | undefined {
  const fact = facts.find(({ field, value }) => field === 'published' && parseDay(value).at !== undefined);
  const dates = statements
    .filter(({ reason }) => reason === 'date line' || reason === 'byline')
    .map(({ text, line, reason }) => ({
      line,
      printed: text,
      date: reason === 'byline' ? { ...parseDay(text), update: false } : readDateLine(text),
    }));
  const line = dates.find(({ date }) => date?.at !== undefined && !date.update);
  if (line?.date?.at !== undefined) {
    const { zone } = line.date;
    // The head of a page often has the time where the visible line has the day.
    const precise = fact === undefined ? undefined : parseDay(fact.value).at;
    const at = precise?.startsWith(line.date.at) === true ? precise : line.date.at;
    const value = { at, ...(zone === undefined ? {} : { zone }), printed: line.printed };
    return {
      value,
      how: { ...stated(line.line), ...(at === line.date.at ? {} : { why: `with the time from ${fact?.where}` }) },
    };
  }
  if (fact !== undefined) {
    const { at, zone } = parseDay(fact.value);
    if (at !== undefined)
      return { value: { at, ...(zone === undefined ? {} : { zone }) }, how: { how: 'stated', why: fact.where } };
  }
  const update = dates.find(({ date }) => date?.at !== undefined);
  const bound = inferBound(blocks);
  const notAfter = update?.date?.at;
  if (update !== undefined && notAfter !== undefined)
    return {
      value: { notAfter, printed: update.printed },
      how: { how: 'inferred', line: update.line, why: 'only the date of an update is stated' },
    };
  if (bound !== undefined)
    return { value: { notBefore: bound.notBefore }, how: { how: 'inferred', line: bound.line, why: bound.why } };
  return undefined;
}
