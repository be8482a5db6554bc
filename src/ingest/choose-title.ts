/** Which of the lines above the text is the headline. */
import type { Line } from './model.ts';
import type { Shape } from './shape.ts';

/** Words of a headline: at most, and below which a line is rather a label. */
const longestTitle = 40;
const shortestTitle = 4;
/** Share of its words that a headline has in common with its text; a picture's or another article's line has fewer. */
const leastShared = 0.3;

/** Characters that are compared; titles are shorter. */
const mostCompared = 1000;

interface Candidate {
  readonly line: Line;
  readonly shape: Shape;
  readonly overlap: number;
}

/** Letters and digits in lower case: what makes two titles the same. */
export function foldWords(text: string): string {
  return text
    .slice(0, mostCompared)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface TitleContext<T> {
  /** The lines after those above the text. */
  readonly rest: readonly T[];
  /** Whether the seed states its title elsewhere: then only a line marked as title is one. */
  readonly titled: boolean;
  /** The very first line of the seed: a headline may share no word with its text, but what a page prints above it does so too. */
  readonly top: T | undefined;
}

/** The line marked as title, else one that stands twice, else the first that speaks of the same as the text, else the first. */
export function chooseTitle<T extends Candidate>(
  open: readonly T[],
  { rest, titled, top }: TitleContext<T>,
): T | undefined {
  if (titled) return open.find(({ line }) => line.hint === 'title');
  const fits = open.filter(({ shape }) => shape.length <= longestTitle);
  const counts = new Map<string, number>();
  for (const { shape } of [...open, ...rest])
    counts.set(foldWords(shape.text), (counts.get(foldWords(shape.text)) ?? 0) + 1);
  const long = fits.filter(({ shape }) => shape.length >= shortestTitle);
  return (
    open.find(({ line }) => line.hint === 'title') ??
    long.find(({ shape }) => (counts.get(foldWords(shape.text)) ?? 0) > 1) ??
    long.find((line) => line === top || line.overlap >= leastShared) ??
    long[0] ??
    fits[0]
  );
}
