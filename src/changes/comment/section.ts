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

/** Sections as Markdown of at most `longest` characters; what has no room is counted, never cut in the middle. */
export function writeSections(sections: readonly Section[], longest: number): string {
  let left = longest - reserve;
  return sections
    .filter(({ items }) => items.length > 0)
    .map((section) => {
      const text = writeSection(section, left);
      left -= text.length;
      return text;
    })
    .join('');
}

function writeSection({ title, about, items, folded = false }: Section, room: number): string {
  const head = `\n### ${title}\n${about === undefined ? '' : `\n${about}\n`}`;
  const texts = items.map(writeItem);
  let length = head.length + 100;
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
