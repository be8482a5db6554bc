/** What is shown of the fact-check table, and in which order: pure, so that it can be tested without a browser. */
import { cellStates } from '#core/views/cell-states.ts';

/** What a row of the table is searched, sorted and filtered by. */
export interface RowFacts {
  /** Of its element in the page. */
  readonly id: string;
  readonly statement: string;
  readonly verdict: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly witnesses: number;
  /** Of each column its states as digits: places in `cellStates`. */
  readonly cells: readonly string[];
  /** Statement and names of actors as `foldWords` gives them. */
  readonly text: string;
  /** Place among all rows of the story. */
  readonly order: number;
}

/** A row in the data file of a part: id, statement, verdict, kind, actors, witnesses, cells. */
export type PackedRow = readonly [string, string, string, string, string, number, string];

/** Chosen filters (`q`, `verdict`, `kind`, `actor`, `source`, `state`) and `sort`; what is not chosen is not in it. */
export type Choice = ReadonlyMap<string, string>;

/** Lower case without accents, so that 'angstrom' finds 'Ångström'. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `['supports', 'silent']` -> `03`. */
export function packStates(states: readonly string[]): string {
  return cellStates.flatMap((state, at) => (states.includes(state) ? String(at) : [])).join('');
}

export function unpackRow(packed: PackedRow, order: number, nameOf: (actor: string) => string): RowFacts {
  const [id, statement, verdict, kind, actorIds, witnesses, cells] = packed;
  const actors = actorIds.split(' ').filter(Boolean);
  const text = foldWords([statement, ...actors.map(nameOf)].join(' '));
  return { id, statement, verdict, kind, actors, witnesses, cells: cells.split(','), text, order };
}

const hasEvidence = (cell: string) => /[012]/.test(cell);

/** One cell, or any cell where no article is chosen, is in the chosen state; of an article alone, it gives evidence. */
function filterCells(choice: Choice, columns: readonly string[]): (cells: readonly string[]) => boolean {
  const source = choice.get('source');
  const state = choice.get('state');
  if (source === undefined && state === undefined) return () => true;
  const place = columns.indexOf(source ?? '');
  const digit = String(cellStates.findIndex((name) => name === state));
  const fits = (cell: string) => (state === undefined ? hasEvidence(cell) : cell.includes(digit));
  return (cells) => (source === undefined ? cells.some(fits) : fits(cells[place] ?? ''));
}

/** Which rows are shown; made once for all rows. `columns` are the names of the articles, in order. */
export function makeFilter(choice: Choice, columns: readonly string[]): (row: RowFacts) => boolean {
  const fits = (name: string, values: readonly string[]) => {
    const wanted = choice.get(name);
    return wanted === undefined || values.includes(wanted);
  };
  const words = foldWords(choice.get('q') ?? '').split(/\s+/);
  const fitsCells = filterCells(choice, columns);
  return (row) =>
    words.every((word) => row.text.includes(word)) &&
    fits('verdict', [row.verdict]) &&
    fits('kind', [row.kind]) &&
    fits('actor', row.actors) &&
    fitsCells(row.cells);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const countEvidence = ({ cells }: RowFacts) => cells.filter(hasEvidence).length;

const orders: ReadonlyMap<string, (a: RowFacts, b: RowFacts) => number> = new Map([
  ['witnesses', (a, b) => b.witnesses - a.witnesses],
  ['articles', (a, b) => countEvidence(b) - countEvidence(a)],
  ['statement', (a, b) => compareText(a.text, b.text)],
]);

/** Rows in the chosen order; equals, and an order that is not known, keep the order of the page. */
export function orderRows(rows: readonly RowFacts[], sort: string): RowFacts[] {
  return [...rows].sort((a, b) => (orders.get(sort)?.(a, b) ?? 0) || a.order - b.order);
}
