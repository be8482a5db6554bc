/** One date expression of a text, as a calendar value. */
import * as chrono from 'chrono-node';

export interface DateContext {
  /** The sentence that holds the expression. */
  readonly sentence: string;
  /** Where the expression starts in the sentence. */
  readonly start: number;
}

export interface ResolvedDate {
  /** `1998-02-13`, `1998-02`, `1998`, `1998-W07`, `1998-Q3`, `1998-02-01/1998-02-28`, or null where it cannot be told. */
  readonly value: string | null;
}

/** Resolves an expression such as "two weeks ago" against an anchor day, `YYYY-MM-DD`. */
export function resolveDate(expression: string, anchor: string, _context: DateContext): ResolvedDate {
  const [result] = chrono.parse(expression, { instant: new Date(`${anchor}T12:00:00Z`), timezone: 'UTC' });
  return { value: result === undefined ? null : result.date().toISOString().slice(0, 10) };
}
