/** What is shown of the fact-check table, and in which order: pure, so that it can be tested without a browser. */

/** What a row of the table is sorted and filtered by. */
export interface RowFacts {
  readonly verdict: string;
  readonly kind: string;
  readonly actors: readonly string[];
  /** Sources that give evidence. */
  readonly sources: readonly string[];
  readonly witnesses: number;
  readonly statement: string;
  /** Place in the page. */
  readonly order: number;
}

/** Chosen filters (`verdict`, `kind`, `actor`, `source`) and `sort`; what is not chosen is not in it. */
export type Choice = ReadonlyMap<string, string>;

export function isShown(row: RowFacts, choice: Choice): boolean {
  const fits = (name: string, values: readonly string[]) => {
    const wanted = choice.get(name);
    return wanted === undefined || values.includes(wanted);
  };
  return (
    fits('verdict', [row.verdict]) &&
    fits('kind', [row.kind]) &&
    fits('actor', row.actors) &&
    fits('source', row.sources)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const orders: Readonly<Record<string, (a: RowFacts, b: RowFacts) => number>> = {
  witnesses: (a, b) => b.witnesses - a.witnesses,
  articles: (a, b) => b.sources.length - a.sources.length,
  statement: (a, b) => compareText(a.statement.toLowerCase(), b.statement.toLowerCase()),
};

/** Rows in the chosen order; equals, and an order that is not known, keep the order of the page. */
export function orderRows<R extends RowFacts>(rows: readonly R[], sort: string): R[] {
  return [...rows].sort((a, b) => (orders[sort]?.(a, b) ?? 0) || a.order - b.order);
}
