/** The rows of the fact-check table: those of the page, and on request those of its other parts. */
import { packStates, unpackRow, type PackedRow, type RowFacts } from './table-state.ts';

export interface Rows {
  /** Names of the articles, in order. */
  readonly columns: readonly string[];
  readonly isParted: boolean;
  /** Facts of all rows; of a parted table they are loaded once. */
  readonly readFacts: () => Promise<readonly RowFacts[]>;
  /** The element of a row, where it is in the page or its part has been loaded. */
  readonly elementOf: (row: RowFacts) => HTMLElement | undefined;
  /** Loads the parts that some rows stand in. */
  readonly loadElements: (rows: readonly RowFacts[]) => Promise<void>;
  /** A row that shows its statement until its part is there. */
  readonly makeWaiting: (row: RowFacts) => HTMLElement;
}

function packRow(row: HTMLElement): PackedRow {
  const { verdict = '', kind = '', actors = '', witnesses = '0' } = row.dataset;
  const cells = [...row.querySelectorAll<HTMLElement>(':scope > td')].map(({ dataset }) =>
    packStates((dataset['states'] ?? '').split(',')),
  );
  const statement = row.querySelector('.statement')?.textContent.trim() ?? '';
  return [row.id, statement, verdict, kind, actors, Number(witnesses), cells.join(',')];
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const listRows = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('tr.claim')];

export function readRows(table: HTMLTableElement, nameOf: (actor: string) => string): Rows {
  const { part = '1', parts = '1', story = '', claims = '' } = table.dataset;
  const isParted = Number(parts) > 1;
  const own = listRows(table);
  const elements = new Map(own.map((row) => [row.id, row]));
  const partOf = new Map<string, number>();
  const columns = [...table.querySelectorAll<HTMLElement>('[data-column]')].map((head) => head.dataset['column'] ?? '');
  const packedHere = own.map(packRow);
  let facts: Promise<readonly RowFacts[]> | undefined;
  const loaded = new Map<number, Promise<void>>();

  const loadFacts = async () => {
    if (!isParted) return packedHere.map((row, order) => unpackRow(row, order, nameOf));
    const lists = await Promise.all(
      Array.from({ length: Number(parts) }, async (_, at): Promise<readonly PackedRow[]> => {
        if (at + 1 === Number(part)) return packedHere;
        return (await load(`${story}claims/${at + 1}.json`)).json();
      }),
    );
    for (const [at, list] of lists.entries()) for (const [id] of list) partOf.set(id, at + 1);
    return lists.flat().map((row, order) => unpackRow(row, order, nameOf));
  };
  const loadPart = async (number: number) => {
    const page = await (await load(number === 1 ? story : `${story}claims/${number}/`)).text();
    for (const row of listRows(new DOMParser().parseFromString(page, 'text/html'))) {
      elements.set(row.id, document.adoptNode(row));
    }
  };

  return {
    columns,
    isParted,
    readFacts: () => {
      facts ??= loadFacts();
      facts.catch(() => (facts = undefined));
      return facts;
    },
    elementOf: ({ id }) => elements.get(id),
    loadElements: async (rows) => {
      const missing = new Set(rows.flatMap(({ id }) => (elements.has(id) ? [] : (partOf.get(id) ?? []))));
      await Promise.all(
        [...missing].map((number) => {
          const loading = loaded.get(number) ?? loadPart(number);
          loaded.set(number, loading);
          return loading.catch(() => loaded.delete(number));
        }),
      );
    },
    makeWaiting: ({ id, statement }) => {
      const row = document.createElement('tr');
      row.className = 'claim waiting';
      row.setAttribute('role', 'row');
      const head = document.createElement('th');
      head.setAttribute('role', 'rowheader');
      head.scope = 'row';
      const link = document.createElement('a');
      link.className = 'statement';
      link.href = `${claims}${id.slice(2)}/`;
      link.textContent = statement;
      head.append(link);
      row.append(head);
      return row;
    },
  };
}
