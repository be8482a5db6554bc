/** Rows of a table in a text: results, standings, prices. Seen alone, each looks like a left-over. */
import type { Draft } from './line-draft.ts';

/** Neighbouring lines with equally many numbers that make a table: two may be so by chance. */
const fewestRows = 3;
/** Words and numbers of a row at most; a longer line is a sentence. */
const longestRow = 14;
/** Left-overs that a row may look like: `1,204 7`, `Share 41%`. */
const mistaken: ReadonlySet<string | undefined> = new Set([undefined, 'counter', 'share prompt']);

/** Whether cells stand in the line, parted by tabs. */
export function hasCells(text: string): boolean {
  return /\S[^\S\t]*\t\s*\S/.test(text);
}

/** Indices of the lines that are rows: two and more with cells, or `fewestRows` that start with a word, end in a number and hold equally many. */
export function findRows(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set([
    ...collectRuns(drafts, (draft) => (hasCells(draft.line.text) ? 1 : 0), 2),
    ...collectRuns(drafts, countNumbers, fewestRows),
  ]);
}

/** Indices in runs of at least `fewest` neighbours with the same count; 0 is none. */
function collectRuns(drafts: readonly Draft[], count: (draft: Draft) => number, fewest: number): readonly number[] {
  const counts = drafts.map((draft) => (isShort(draft) ? count(draft) : 0));
  const rows: number[] = [];
  let start = 0;
  for (let index = 1; index <= counts.length; index += 1) {
    if (counts[index] === counts[start]) continue;
    if (counts[start] !== 0 && index - start >= fewest) for (let at = start; at < index; at += 1) rows.push(at);
    start = index;
  }
  return rows;
}

function isShort({ line, shape, seen, prose }: Draft): boolean {
  return !prose && line.hint === undefined && !seen.signed && shape.length <= longestRow && mistaken.has(seen.leftOver);
}

function countNumbers({ shape }: Draft): number {
  if (!/^\p{L}/u.test(shape.text) || !/\d[.,:]*\s?%?$/.test(shape.text)) return 0;
  return shape.text.match(/\d[\d.,:]*/g)?.length ?? 0;
}
