/** Searches, sorts, filters and folds the fact-check table in the page; the state lives in the address. */
import { startFolding } from './fold-columns.ts';
import { readRows } from './table-rows.ts';
import { makeFilter, orderRows, type Choice, type RowFacts } from './table-state.ts';

/** Rows of a parted table that are shown at once: three screens; laying out cells is what a search costs. */
const step = 25;
/** Where the style sheet shows cards. */
const narrow = matchMedia('(max-width: 47.99rem)');

function start(tools: HTMLElement, table: HTMLTableElement, frame: HTMLElement): void {
  const fields = [...tools.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  const reset = tools.querySelector<HTMLElement>('[data-reset]');
  const status = tools.querySelector<HTMLElement>('[data-shown]');
  const filters = tools.querySelector('details');
  const more = document.querySelector<HTMLElement>('[data-more-claims]');
  const actors = new Map(
    [...tools.querySelectorAll<HTMLOptionElement>('[name=actor] option')].map(({ value, text }) => [value, text]),
  );
  const rows = readRows(table, (actor) => actors.get(actor) ?? actor.replaceAll('-', ' '));
  const folding = startFolding(table, frame);
  const groups = [...table.querySelectorAll<HTMLElement>('tbody[data-group]')];
  const homes = groups.flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('tr.claim')].map((row) => ({ row, group })),
  );
  const results = document.createElement('tbody');
  results.setAttribute('role', 'rowgroup');
  let folded = new Set<string>();
  let limit = step;
  let run = 0;

  const say = (name: 'shown' | 'none' | 'loading' | 'failed', numbers: Readonly<Record<string, number>> = {}) => {
    const text = status?.dataset[name] ?? '';
    if (status) status.textContent = text.replace(/\{(\w+)\}/g, (_, key: string) => String(numbers[key] ?? ''));
  };
  const readChoice = (): Choice =>
    new Map(fields.flatMap(({ name, value }) => (value.trim() === '' ? [] : [[name, value.trim()]])));
  const showGroups = (isHidden: (group: HTMLElement) => boolean) => {
    for (const group of groups) group.hidden = isHidden(group);
    for (const nav of document.querySelectorAll<HTMLElement>('[data-table-parts]')) nav.hidden = results.isConnected;
  };
  const goHome = () => {
    if (!results.isConnected) return;
    for (const { row, group } of homes) group.append(row);
    results.remove();
  };
  const put = (list: readonly RowFacts[]) => {
    const elements = list.map((row) => rows.elementOf(row) ?? rows.makeWaiting(row));
    const before = results.rows;
    // The same rows again, as while a word is typed: nothing to lay out.
    if (elements.length !== before.length || elements.some((element, at) => element !== before[at])) {
      for (const element of elements) {
        element.hidden = false;
        folding.foldRow(element);
      }
      results.replaceChildren(...elements);
    }
    if (!results.isConnected) table.append(results);
  };

  const apply = async () => {
    const own = ++run;
    const choice = readChoice();
    if (reset) reset.hidden = choice.size === 0;
    const sort = choice.get('sort') ?? '';
    if (choice.size === 0 && rows.isParted) {
      goHome();
      showGroups(() => false);
      if (status) status.textContent = '';
      if (more) more.hidden = true;
      return;
    }
    if (rows.isParted && !results.isConnected) say('loading');
    const all = await rows.readFacts();
    if (own !== run) return;
    const shown = all.filter(makeFilter(choice, rows.columns));
    say(shown.length === 0 ? 'none' : 'shown', { shown: shown.length, all: all.length });
    if (!rows.isParted && sort === '') {
      goHome();
      const ids = new Set(shown.map(({ id }) => id));
      for (const { row } of homes) row.hidden = !ids.has(row.id);
      const used = new Set(homes.flatMap(({ row, group }) => (row.hidden ? [] : [group])));
      showGroups((group) => !used.has(group));
      return;
    }
    const list = orderRows(shown, sort).slice(0, rows.isParted ? limit : undefined);
    put(list);
    showGroups(() => true);
    if (more) more.hidden = list.length === shown.length;
    if (list.every((row) => rows.elementOf(row) !== undefined)) return;
    await rows.loadElements(list);
    if (own === run) put(list);
  };
  const show = () => {
    apply().catch(() => say('failed'));
  };

  const keep = (how: 'pushState' | 'replaceState') => {
    const query = new URLSearchParams([...readChoice()]);
    if (folded.size > 0) query.set('fold', [...folded].join(','));
    const text = query.toString();
    history[how](null, '', `${location.pathname}${text ? `?${text}` : ''}${location.hash}`);
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = query.get(field.name) ?? '';
      const isKnown = field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
      field.value = isKnown ? value : '';
    }
    folded = new Set((query.get('fold') ?? '').split(',').filter((family) => folding.families.includes(family)));
    folding.fold(folded);
    limit = step;
    show();
  };

  tools.hidden = false;
  for (const button of table.querySelectorAll<HTMLButtonElement>('button[data-fold]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const family = button.dataset['fold'] ?? '';
      folded = new Set(folded.has(family) ? [...folded].filter((other) => other !== family) : [...folded, family]);
      folding.fold(folded);
      keep('pushState');
    });
  }
  read();
  // On a phone the filters would fill the screen; where one is set they stay open.
  if (filters && narrow.matches && readChoice().size === 0) filters.open = false;
  const change = (how: 'pushState' | 'replaceState') => {
    limit = step;
    show();
    keep(how);
  };
  tools.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) change('pushState');
  });
  tools.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) change('replaceState');
  });
  if (rows.isParted) tools.addEventListener('focusin', () => void rows.readFacts().catch(() => {}), { once: true });
  reset?.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    change('pushState');
    fields[0]?.focus();
  });
  more?.addEventListener('click', () => {
    const next = results.rows.length;
    limit += step;
    apply().then(
      () => results.rows[next]?.querySelector('a')?.focus(),
      () => say('failed'),
    );
  });
  window.addEventListener('popstate', read);
}

/** Finds the table of the page and its tools, and makes them work together; does nothing where there is none. */
export function startTables(): void {
  const tools = document.querySelector<HTMLElement>('[data-table-tools]');
  const table = document.querySelector<HTMLTableElement>('table.facts');
  const frame = document.querySelector<HTMLElement>('.facts-frame');
  if (tools && table && frame) start(tools, table, frame);
}
