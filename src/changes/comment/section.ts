/** A part of a comment: a heading and what is listed below it, most important first. */
export interface Section {
  readonly title: string;
  /** One sentence below the heading, as Markdown. */
  readonly about?: string;
  /** Each is Markdown of one list item, without the bullet; more lines are items below it. */
  readonly items: readonly (readonly string[])[];
  /** Folded away whole: nobody has to read it. */
  readonly folded?: boolean;
}

/** Items that are seen without unfolding: a reviewer has two minutes for the whole. */
const mostShown = 8;
/** Kept for headings and counts of sections that have no room left; far more than they take. */
const reserve = 4000;

/** What the words around the items of a section take, its heading apart: the fold and the count of what is missing. */
const frame = 100;

/**
 * Sections as Markdown of at most `longest` characters. What has no room is counted, never cut in the middle; a section
 * with hundreds of items takes no room from those that need less than an equal share.
 */
export function writeSections(sections: readonly Section[], longest: number): string {
  const filled = sections.filter(({ items }) => items.length > 0);
  const rooms = shareRoom(filled.map(measureSection), longest - reserve);
  return filled.map((section, index) => writeSection(section, rooms[index] ?? 0)).join('');
}

/** Who needs less than an equal share gets what it needs; the others share the rest equally. */
function shareRoom(needs: readonly number[], room: number): readonly number[] {
  const rooms = needs.map(() => 0);
  let left = room;
  const order = needs.map((need, index) => ({ need, index })).toSorted((a, b) => a.need - b.need);
  for (const [done, { need, index }] of order.entries()) {
    const share = Math.min(need, Math.floor(left / (order.length - done)));
    rooms[index] = share;
    left -= share;
  }
  return rooms;
}

function measureSection(section: Section): number {
  return section.items.reduce((sum, item) => sum + writeItem(item).length, writeHead(section).length + frame);
}

function writeHead({ title, about }: Section): string {
  return `\n### ${title}\n${about === undefined ? '' : `\n${about}\n`}`;
}

function writeSection(section: Section, room: number): string {
  const { items, folded = false } = section;
  const head = writeHead(section);
  const texts = items.map(writeItem);
  let length = head.length + frame;
  const fit = texts.findIndex((text) => (length += text.length) > room);
  const fitting = fit === -1 ? texts : texts.slice(0, fit);
  const shown = folded ? 0 : Math.min(fitting.length, mostShown);
  // A fold for a single line would hide it without saving any room.
  const open = fitting.length - shown === 1 && !folded ? fitting.length : shown;
  const rest = fitting.slice(open);
  const summary = folded ? `Show ${rest.length}` : `${rest.length} more`;
  const fold = rest.length === 0 ? '' : `\n<details><summary>${summary}</summary>\n\n${rest.join('')}\n</details>\n`;
  const missing = texts.length - fitting.length;
  const cut =
    missing === 0
      ? ''
      : `\n_${missing} more ${missing === 1 ? 'has' : 'have'} no room here; \`npm run diff\` prints them._\n`;
  const list = fitting.slice(0, open).join('');
  return `${head}${list === '' ? '' : `\n${list}`}${fold}${cut}`;
}

function writeItem([first = '', ...below]: readonly string[]): string {
  return [`- ${first}\n`, ...below.map((line) => `  - ${line}\n`)].join('');
}
