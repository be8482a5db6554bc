/** What the sentences of a whole collection tell of its words: how rare each is, and which are names. */
import { isCapital, isHeadline } from '#core/parallels/headline.ts';
import { stemWord, type Token, tokenize } from '#core/tokens.ts';

export interface Collection {
  readonly sentences: number;
  /** In how many sentences a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** How often a normal form stands with a capital inside a sentence, less how often it stands without one. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Numbers the keys of its profiles as they come, so that words compare as integers. */
  readonly vocabulary: Map<string, number>;
}

/** Nothing is known of any word: weights come from the kinds of words alone. */
export function makeEmptyCollection(): Collection {
  return readTokens([]);
}

/** Reads every different sentence once. Headlines in title case say nothing of names, first words neither. */
export function readCollection(sentences: Iterable<string>): Collection {
  return readTokens(Array.from(new Set(sentences), (sentence) => tokenize(sentence)));
}

/** The same of different sentences that were read before. */
export function readTokens(sentences: readonly (readonly Token[])[]): Collection {
  const frequency = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const tokens of sentences) {
    for (const stem of new Set(tokens.map(({ norm }) => stemWord(norm)))) add(frequency, stem, 1);
    if (isHeadline(tokens)) continue;
    tokens.forEach((token, at) => {
      if (!isCapital(token)) add(capitals, token.norm, -1);
      else if (at > 0) add(capitals, token.norm, 1);
    });
  }
  return { sentences: sentences.length, frequency, capitals, vocabulary: new Map() };
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
