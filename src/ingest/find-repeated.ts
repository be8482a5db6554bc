/** Short lines that stand in many seeds of a collection: what pages print around every article. */
import { readable } from './characters.ts';
import type { Seed } from './model.ts';

/** Wire copy that several outlets run repeats as well, but its lines are longer. */
const longestRepeated = 80;
/** Two outlets may share a heading; three files with one line that is no sentence share a page. */
const fewestFiles = 3;
/** Words from which a line may be the headline that several outlets took over from an agency. */
const shortestHeadline = 4;
/** Share of its words in the longer lines of its file from which a line speaks of the article; what pages print does not. */
const leastShared = 0.5;
/** Shorter words carry little meaning; of longer ones the endings differ. */
const shortestWord = 4;
const stemLength = 6;

/** A line above this is no paragraph; its head is enough. */
const longestText = 20_000;

function foldLine(text: string): string {
  return readable(text).toLowerCase();
}

function stemsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= shortestWord)
    .map((word) => word.slice(0, stemLength));
}

/** Folded lines that stand in three seeds or more and speak of the article in none of them. */
export function findRepeated(seeds: readonly Seed[]): ReadonlySet<string> {
  const files = new Map<string, Seed[]>();
  for (const seed of seeds) {
    const own = new Set(seed.lines.flatMap(({ text }) => (text.length > longestRepeated * 2 ? [] : [foldLine(text)])));
    for (const line of own) {
      if (line.length > longestRepeated) continue;
      const holders = files.get(line);
      if (holders === undefined) files.set(line, [seed]);
      else holders.push(seed);
    }
  }
  const vocabularies = new Map<Seed, ReadonlySet<string>>();
  const speaksOfArticle = (line: string, seed: Seed): boolean => {
    const stems = stemsOf(line);
    if (stems.length === 0 || line.split(' ').length < shortestHeadline) return false;
    const known = vocabularies.get(seed) ?? collectStems(seed);
    vocabularies.set(seed, known);
    return stems.filter((stem) => known.has(stem)).length / stems.length >= leastShared;
  };
  return new Set(
    [...files].flatMap(([line, own]) =>
      own.length >= fewestFiles && !own.some((seed) => speaksOfArticle(line, seed)) ? [line] : [],
    ),
  );
}

function collectStems({ lines }: Seed): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => (text.length > longestRepeated ? stemsOf(foldLine(text.slice(0, longestText))) : [])),
  );
}
