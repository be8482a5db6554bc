/** The page of the search: what is typed and chosen lives in the address, results follow it. */
import { filterNames, recordKinds, type RecordKind } from '#core/search/record.ts';
import { startEngine, type Answer, type Engine, type Group } from './search-engine.ts';
import { moveFocus } from './search-keys.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import { drawHit, element, fill, type SearchTexts } from './search-view.ts';

/** Results of one kind beside other kinds, and alone. */
const inGroup = 5;
const alone = 20;
/** While somebody types: short enough to feel instant, long enough to leave out most half words. */
const typingPause = 120;

function find<E extends Element>(page: HTMLElement, selector: string): E {
  const found = page.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

function start(page: HTMLElement): void {
  const texts: SearchTexts = JSON.parse(page.dataset['texts'] ?? '{}');
  const base = page.dataset['base'] ?? '/';
  const input = find<HTMLInputElement>(page, 'input[type=search]');
  const status = find<HTMLElement>(page, '[role=status]');
  const results = find<HTMLElement>(page, '[data-results]');
  const empty = find<HTMLElement>(page, '[data-empty]');
  const tools = find<HTMLElement>(page, '[data-tools]');
  const more = find<HTMLDetailsElement>(page, 'details');
  const kinds = [...page.querySelectorAll<HTMLInputElement>('input[name=kind]')];
  const selects = [...page.querySelectorAll('select')];
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let state = readState(location.search);
  /** Somebody asked for all parts of a large index. */
  let everywhere = false;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const openEngine = () => (engine ??= startEngine(base));
  const plural = new Intl.PluralRules(document.documentElement.lang || 'en');
  const countText = (n: number) => fill(texts[`results-${plural.select(n)}`] ?? texts['results-other'], { n: `${n}` });

  const drawGroup = async (group: Group, answer: Answer): Promise<HTMLElement> => {
    const only = state.kind === group.kind;
    const list = element('ol', { class: 'hits' });
    const add = async (most: number) => {
      const hits = await group.load(list.children.length, list.children.length + most);
      list.append(...hits.map((hit) => drawHit(page, texts, hit)));
    };
    await add(only || answer.total === group.count ? alone : inGroup);
    const section = element(
      'section',
      { class: 'hit-group', 'aria-labelledby': `found-${group.kind}` },
      element('h2', { id: `found-${group.kind}` }, texts[group.kind], ' ', element('span', {}, `${group.count}`)),
      list,
    );
    if (group.count <= list.children.length) return section;
    const all = fill(only ? texts['showMore'] : texts['seeAll'], { n: `${group.count}` });
    const button = element('button', { type: 'button', class: 'plain-button' }, all);
    button.addEventListener('click', async () => {
      if (!only) return choose({ ...state, kind: group.kind });
      const at = list.children.length;
      await add(alone);
      list.children[at]?.querySelector('a')?.focus();
      button.hidden = list.children.length >= group.count;
    });
    section.append(button);
    return section;
  };

  const drawNotes = (answer: Answer): HTMLElement[] => {
    const notes =
      answer.total === 0
        ? [texts['noneHelp'] ?? '']
        : [
            ...answer.mended.map(([text, name]) => fill(texts['mended'], { text, name })),
            ...answer.left.map((text) => fill(texts['left'], { text })),
          ];
    const near = answer.near.map(([label, path]) =>
      element('li', {}, element('a', { href: base.slice(0, -1) + path }, label)),
    );
    const further = element('button', { type: 'button', class: 'plain-button' }, texts['everywhere']);
    further.addEventListener('click', () => {
      everywhere = true;
      refresh();
    });
    return [
      ...notes.map((note) => element('p', { class: 'search-note' }, note)),
      ...(answer.partly ? [element('p', { class: 'search-note' }, texts['partly'], ' ', further)] : []),
      ...(near.length > 0
        ? [element('p', { class: 'search-note' }, texts['near']), element('ul', { class: 'near' }, ...near)]
        : []),
    ];
  };

  const drawCounts = ({ groups }: Answer) => {
    const counts = new Map(groups.map(({ kind, count }) => [kind, count]));
    const sum = groups.reduce((all, { count }) => all + count, 0);
    for (const { value, parentElement } of kinds) {
      const count = counts.get(recordKinds.find((kind) => kind === value) ?? 'claim') ?? 0;
      const chip = parentElement?.querySelector('[data-count]');
      if (chip) chip.textContent = `${value === '' ? sum : count}`;
      if (parentElement) parentElement.hidden = value !== '' && count === 0 && state.kind !== value;
    }
  };

  const drawFilters = async () => {
    const chosen = filterNames.some((name) => state.filters[name] !== undefined);
    if (chosen) more.open = true;
    if (!more.open) return;
    const counts = await (await openEngine()).count(state, everywhere);
    for (const select of selects) {
      const { name } = select;
      const own = state.filters[filterNames.find((known) => known === name) ?? 'verdict'] ?? '';
      const values = new Map(Object.entries(counts[name] ?? {}).filter(([value, n]) => n > 0 || value === own));
      if (own !== '' && !values.has(own)) values.set(own, 0);
      const label = (value: string) => (name === 'verdict' ? (texts[`verdict-${value}`] ?? value) : value);
      const options = [...values].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      const any = element('option', { value: '' }, texts['any']);
      select.replaceChildren(
        any,
        ...options.map(([value, n]) => element('option', { value }, `${label(value)} (${n})`)),
      );
      select.value = own;
      select.disabled = options.length === 0;
    }
  };

  /** First the people whose names were typed, then what is said, then where. */
  const orderGroups = async ({ groups }: Answer): Promise<readonly Group[]> => {
    const shown = groups.filter(({ kind, count }) => count > 0 && (state.kind === undefined || state.kind === kind));
    const people = shown.find(({ kind }) => kind === 'actor');
    const [first] = people ? await people.load(0, 1) : [];
    const named = first?.title.some(({ found }) => found) === true;
    return people && named ? [people, ...shown.filter((group) => group !== people)] : shown;
  };

  const show = async () => {
    turn += 1;
    const own = turn;
    const isEmpty = state.text.trim() === '' && Object.keys(state.filters).length === 0 && state.kind === undefined;
    tools.hidden = isEmpty;
    empty.hidden = !isEmpty;
    if (isEmpty) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    if (results.children.length === 0) status.textContent = texts['loading'] ?? '';
    const answer = await (await openEngine()).answer(state, everywhere);
    if (own !== turn) return;
    const groups = await orderGroups(answer);
    const drawn = await Promise.all(groups.map((group) => drawGroup(group, answer)));
    if (own !== turn) return;
    drawCounts(answer);
    results.replaceChildren(...drawNotes(answer), ...drawn);
    status.textContent = answer.total === 0 ? fill(texts['none'], { text: state.text }) : countText(answer.total);
    await drawFilters();
  };

  const fail = () => {
    results.replaceChildren();
    status.textContent = texts['noIndex'] ?? '';
    empty.hidden = false;
  };
  const refresh = () => void show().catch(fail);

  const write = (next: SearchState, how: 'pushState' | 'replaceState') => {
    state = next;
    everywhere = false;
    history[how](null, '', `${location.pathname}${writeState(next)}`);
  };
  const setFields = () => {
    if (input.value !== state.text) input.value = state.text;
    for (const radio of kinds) radio.checked = radio.value === (state.kind ?? '');
  };
  const choose = (next: SearchState) => {
    write(next, 'pushState');
    setFields();
    refresh();
  };

  input.addEventListener('input', () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      // A new search is a step of its own; every further letter is not.
      write({ ...state, text: input.value }, state.text === '' ? 'pushState' : 'replaceState');
      refresh();
    }, typingPause);
  });
  input.addEventListener('focus', () => void openEngine().catch(() => {}), { once: true });
  find<HTMLFormElement>(page, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pending);
    write({ ...state, text: input.value }, 'replaceState');
    refresh();
  });
  for (const radio of kinds) {
    radio.addEventListener('change', () => {
      const kind: RecordKind | undefined = recordKinds.find((known) => known === radio.value);
      choose({ ...state, kind });
    });
  }
  for (const select of selects) {
    select.addEventListener('change', () => {
      const { [filterNames.find((known) => known === select.name) ?? 'verdict']: _, ...others } = state.filters;
      choose({ ...state, filters: select.value === '' ? others : { ...others, [select.name]: select.value } });
    });
  }
  more.addEventListener('toggle', () => void drawFilters().catch(fail));
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement === input && input.value !== '') {
      event.preventDefault();
      input.value = '';
      choose({ text: '', kind: undefined, filters: {} });
    } else if (moveFocus(event.key, input, [...results.querySelectorAll<HTMLElement>('.hit a')]))
      event.preventDefault();
  });
  window.addEventListener('popstate', () => {
    state = readState(location.search);
    setFields();
    refresh();
  });

  page.dataset['ready'] = '';
  setFields();
  refresh();
}

/** Starts the search where the page has one. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) start(page);
}
