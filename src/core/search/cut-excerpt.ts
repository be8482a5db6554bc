/** The stretch of a text that best shows why it was found. Runs in the browser. */

export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** Words stand before it, or after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** A few words before the first found one, so that it is read in its sentence. */
const lead = 5;

/** Where the stretch with most found words begins; the first of equals. */
function chooseStart(places: readonly number[], length: number): number {
  let best = 0;
  let most = 0;
  for (const [at, place] of places.entries()) {
    const inside = places.slice(at).filter((other) => other < place + length - lead).length;
    if (inside > most) [best, most] = [place, inside];
  }
  return Math.max(0, best - lead);
}

/** Neighbouring words that are both found, or both not, are one piece; pieces keep their spaces. */
export function markWords(words: readonly string[], places: ReadonlySet<number>, from = 0): ExcerptPiece[] {
  const pieces: { text: string; found: boolean }[] = [];
  for (const [at, word] of words.entries()) {
    const found = places.has(at + from);
    const last = pieces.at(-1);
    if (last?.found === found) last.text += ` ${word}`;
    else {
      if (last) pieces.push({ text: ' ', found: false });
      pieces.push({ text: word, found });
    }
  }
  return pieces;
}

/** @param places numbers of the found words, ascending; @param most words of the excerpt */
export function cutExcerpt(words: readonly string[], places: readonly number[], most: number): Excerpt {
  const start = words.length <= most ? 0 : Math.min(chooseStart(places, most), words.length - most);
  const end = Math.min(words.length, start + most);
  return {
    pieces: markWords(words.slice(start, end), new Set(places), start),
    before: start > 0,
    after: end < words.length,
  };
}
