/** Sorts and filters the fact-check table in the page; the state lives in the address. */
import { isShown, orderRows, type Choice, type RowFacts } from './table-state.ts';

interface Row extends RowFacts {
  readonly element: HTMLElement;
  readonly group: HTMLElement;
}

interface Table {
  readonly rows: readonly Row[];
  readonly groups: readonly HTMLElement[];
  readonly arrange: (sort: string) => void;
}

function readRow(element: HTMLElement, group: HTMLElement, columns: readonly string[], order: number): Row {
  const { kind = '', actors = '', witnesses = '0' } = element.dataset;
  const sources = [...element.querySelectorAll<HTMLElement>(':scope > td')].flatMap((cell, at) =>
    cell.classList.contains('quoted') ? (columns[at] ?? []) : [],
  );
  return {
    element,
    group,
    order,
    kind,
    sources,
    verdict: group.dataset['verdict'] ?? '',
    actors: actors.split(' '),
    witnesses: Number(witnesses),
    statement: element.querySelector('.statement')?.textContent.trim() ?? '',
  };
}

function readTable(table: HTMLTableElement): Table {
  const columns = [...table.querySelectorAll<HTMLElement>('[data-column]')].map((head) => head.dataset['column'] ?? '');
  const groups = [...table.tBodies];
  const rows = groups
    .flatMap((group) => [...group.querySelectorAll<HTMLElement>('tr.claim')].map((element) => ({ element, group })))
    .map(({ element, group }, order) => readRow(element, group, columns, order));
  const sorted = document.createElement('tbody');
  sorted.setAttribute('role', 'rowgroup');
  let arranged = '';
  const arrange = (sort: string) => {
    if (sort === arranged) return;
    arranged = sort;
    if (sort === '') {
      for (const row of rows) row.group.append(row.element);
      sorted.remove();
      return;
    }
    table.append(sorted);
    sorted.append(...orderRows(rows, sort).map((row) => row.element));
  };
  return { rows, groups, arrange };
}

function show({ rows, groups, arrange }: Table, choice: Choice): number {
  const sort = choice.get('sort') ?? '';
  arrange(sort);
  const used = new Set<HTMLElement>();
  let shown = 0;
  for (const row of rows) {
    row.element.hidden = !isShown(row, choice);
    if (row.element.hidden) continue;
    shown += 1;
    used.add(row.group);
  }
  for (const group of groups) group.hidden = sort !== '' || !used.has(group);
  return shown;
}

function start(tools: HTMLElement, element: HTMLTableElement): void {
  const table = readTable(element);
  const fields = [...tools.querySelectorAll('select')];
  const reset = tools.querySelector('button');
  const status = tools.querySelector<HTMLElement>('[data-shown]');
  const apply = () => {
    const choice: Choice = new Map(fields.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
    const shown = show(table, choice);
    if (reset) reset.hidden = choice.size === 0;
    const { of = '', words = '', none = '' } = status?.dataset ?? {};
    if (status) status.textContent = shown === 0 ? none : `${shown} ${of} ${table.rows.length} ${words}`;
    return choice;
  };
  const keep = (choice: Choice) => {
    const query = new URLSearchParams([...choice]).toString();
    history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = query.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  };
  tools.hidden = false;
  read();
  tools.addEventListener('change', () => keep(apply()));
  reset?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    keep(apply());
    fields[0]?.focus();
  });
  window.addEventListener('popstate', read);
}

/** Finds the table of the page and its tools, and makes them work together; does nothing where there is none. */
export function startTables(): void {
  const tools = document.querySelector<HTMLElement>('[data-table-tools]');
  const table = document.querySelector<HTMLTableElement>('table.facts');
  if (tools && table) start(tools, table);
}
