/** Short lines that stand in many seeds of a collection: what pages print around every article. */
import { readable } from './characters.ts';
import type { Seed } from './model.ts';

/** Wire copy that several outlets run repeats as well, but its lines are longer. */
const longestRepeated = 80;
/** Two outlets may share a heading; three files with one line that is no sentence share a page. */
const fewestFiles = 3;

function foldLine(text: string): string {
  return readable(text).toLowerCase();
}

export function findRepeated(seeds: readonly Seed[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines } of seeds) {
    const own = new Set(lines.flatMap(({ text }) => (text.length > longestRepeated * 2 ? [] : [foldLine(text)])));
    for (const line of own) if (line.length <= longestRepeated) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([line, files]) => (files >= fewestFiles ? [line] : [])));
}
