/** Folds the articles of a family into one column that counts what they say. */
import { cellStates } from '#core/views/cell-states.ts';

export interface Folding {
  /** Families that can be folded: names of their first articles. */
  readonly families: readonly string[];
  readonly fold: (families: ReadonlySet<string>) => void;
  /** Folds a row that has come into the table. */
  readonly foldRow: (row: HTMLElement) => void;
}

const cellsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(':scope > td:not(.sum)')];

/** The sign and name of a state as the key shows them. */
function copyKey(state: string): Node[] {
  const key = document.querySelector(`[data-key="${state}"]`);
  return key === null ? [] : [...key.cloneNode(true).childNodes];
}

function sumCells(cells: readonly HTMLElement[]): HTMLElement {
  const sum = document.createElement('td');
  sum.className = 'sum first';
  sum.setAttribute('role', 'cell');
  for (const state of cellStates) {
    const count = cells.filter(({ dataset }) => dataset['states']?.split(',').includes(state)).length;
    if (count === 0) continue;
    const line = document.createElement('span');
    line.className = 'state';
    line.append(...copyKey(state), ` ${count}`);
    sum.append(line);
  }
  return sum;
}

export function startFolding(table: HTMLTableElement, frame: HTMLElement): Folding {
  const heads = [...table.querySelectorAll<HTMLElement>('[data-column]')];
  const buttons = [...table.querySelectorAll<HTMLButtonElement>('button[data-fold]')];
  const families = buttons.map(({ dataset }) => dataset['fold'] ?? '');
  const placesOf = new Map(
    families.map((family) => [family, heads.flatMap((head, at) => (head.dataset['family'] === family ? [at] : []))]),
  );
  const names = buttons.map((button) => ({ text: button.textContent, label: button.ariaLabel }));
  let folded: ReadonlySet<string> = new Set();

  const foldCells = (row: Element, cells: readonly HTMLElement[], makeSum: (family: string) => HTMLElement) => {
    for (const sum of row.querySelectorAll(':scope > .sum')) sum.remove();
    for (const [family, places] of placesOf) {
      const on = folded.has(family);
      const own = places.flatMap((place) => cells[place] ?? []);
      for (const cell of own) cell.classList.toggle('folded', on);
      if (on) own[0]?.before(makeSum(family));
    }
  };
  const foldRow = (row: HTMLElement) => {
    if (folded.size === 0 && row.querySelector(':scope > .sum') === null) return;
    const cells = cellsOf(row);
    if (cells.length !== heads.length) return;
    foldCells(row, cells, (family) => sumCells((placesOf.get(family) ?? []).flatMap((place) => cells[place] ?? [])));
  };
  const foldHead = () => {
    for (const [at, button] of buttons.entries()) {
      const { fold = '', heading = '', folded: text = '', foldedLabel = '' } = button.dataset;
      const on = folded.has(fold);
      button.ariaExpanded = String(!on);
      button.textContent = on ? text : (names[at]?.text ?? '');
      button.ariaLabel = on ? foldedLabel : (names[at]?.label ?? '');
      button.closest('th')?.setAttribute('colspan', String(on ? 1 : (placesOf.get(fold)?.length ?? 1)));
      button.dataset['heading'] = heading;
    }
    const row = heads[0]?.parentElement;
    if (row) {
      foldCells(row, heads, (family) => {
        const head = document.createElement('th');
        head.className = 'sum first';
        head.scope = 'col';
        head.setAttribute('role', 'columnheader');
        head.textContent = buttons.find(({ dataset }) => dataset['fold'] === family)?.dataset['heading'] ?? '';
        return head;
      });
    }
  };

  return {
    families,
    foldRow,
    fold: (chosen) => {
      if (chosen.size === 0 && folded.size === 0) return;
      folded = chosen;
      foldHead();
      for (const row of table.querySelectorAll<HTMLElement>('tr.claim')) foldRow(row);
      const hidden = [...folded].reduce((sum, family) => sum + (placesOf.get(family)?.length ?? 1) - 1, 0);
      const columns = heads.length - hidden;
      frame.dataset['columns'] = String(columns);
      frame.classList.toggle('many', columns > Number(table.dataset['fixed']));
      for (const cell of table.querySelectorAll('tr.group > th')) cell.setAttribute('colspan', String(columns + 1));
    },
  };
}
