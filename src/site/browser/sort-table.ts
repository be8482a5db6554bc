/** Sorts and filters the fact-check table in the page; the state lives in the address. */

interface Row {
  readonly element: HTMLElement;
  readonly group: HTMLElement;
  readonly order: number;
}

const filterNames = ['verdict', 'kind', 'actor', 'source'] as const;

function stateOf(row: Row, column: number): string {
  const cell = row.element.querySelectorAll<HTMLElement>(':scope > td')[column];
  return cell?.dataset['states'] ?? '';
}

function hasEvidence(states: string): boolean {
  return /supports|contradicts|qualifies/.test(states);
}

function matches(row: Row, chosen: ReadonlyMap<string, string>): boolean {
  const { kind, actors = '' } = row.element.dataset;
  const [verdict, wantedKind, actor, source] = filterNames.map((name) => chosen.get(name) ?? '');
  if (verdict && row.group.dataset['verdict'] !== verdict) return false;
  if (wantedKind && kind !== wantedKind) return false;
  if (actor && !actors.split(' ').includes(actor)) return false;
  return !source || hasEvidence(stateOf(row, Number(source) - 1));
}

function rank(row: Row, sort: string): number {
  if (sort === 'witnesses') return -Number(row.element.dataset['witnesses'] ?? 0);
  return -[...row.element.querySelectorAll<HTMLElement>(':scope > td')].filter((cell) =>
    hasEvidence(cell.dataset['states'] ?? ''),
  ).length;
}

function compare(sort: string): (a: Row, b: Row) => number {
  if (sort === 'statement') {
    const text = (row: Row) => row.element.querySelector('.statement')?.textContent.trim() ?? '';
    return (a, b) => text(a).localeCompare(text(b)) || a.order - b.order;
  }
  return (a, b) => rank(a, sort) - rank(b, sort) || a.order - b.order;
}

function start(form: HTMLFormElement, table: HTMLTableElement): void {
  const groups = [...table.tBodies];
  const rows = groups
    .flatMap((group) => [...group.querySelectorAll<HTMLElement>('tr.claim')].map((element) => ({ element, group })))
    .map((row, order): Row => ({ ...row, order }));
  const sorted = document.createElement('tbody');
  sorted.setAttribute('role', 'rowgroup');
  const reset = form.querySelector('button');
  const status = form.querySelector<HTMLElement>('[data-shown]');
  let arranged = '';

  const arrange = (sort: string) => {
    if (sort === arranged) return;
    arranged = sort;
    if (sort === '') {
      sorted.remove();
      for (const row of rows) row.group.append(row.element);
      return;
    }
    table.append(sorted);
    sorted.append(...rows.toSorted(compare(sort)).map((row) => row.element));
  };

  const apply = (announce: boolean) => {
    const chosen = new Map(
      [...new FormData(form)].flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])),
    );
    const sort = chosen.get('sort') ?? '';
    arrange(sort);
    let shown = 0;
    const used = new Set<HTMLElement>();
    for (const row of rows) {
      const visible = matches(row, chosen);
      row.element.hidden = !visible;
      if (!visible) continue;
      shown += 1;
      used.add(row.group);
    }
    for (const group of groups) group.hidden = sort !== '' || !used.has(group);
    if (reset) reset.hidden = chosen.size === 0;
    if (status) {
      const { of = '', words = '', none = '' } = status.dataset;
      status.textContent = shown === 0 ? none : `${shown} ${of} ${rows.length} ${words}`;
    }
    if (!announce) return;
    const query = new URLSearchParams([...chosen]).toString();
    history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll('select')) {
      const value = query.get(field.name) ?? '';
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
  };

  read();
  form.hidden = false;
  apply(false);
  form.addEventListener('change', () => apply(true));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => apply(true)));
  window.addEventListener('popstate', () => {
    read();
    apply(false);
  });
}

/** Finds the table of the page and its form, and makes them work together; does nothing where there is none. */
export function startTables(): void {
  const form = document.querySelector<HTMLFormElement>('[data-table-tools]');
  const table = document.querySelector<HTMLTableElement>('table.facts');
  if (form && table) start(form, table);
}
