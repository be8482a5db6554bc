/** Sentences worth comparing, by an inverted index: never all pairs of a story. */
import type { Profile } from '#core/parallels/profile.ts';

export interface IndexedSentence {
  /** Number of its source. */
  readonly source: number;
  readonly profile: Profile;
}

/** Pairs of sentence numbers to compare are at most this many times the sentences: the likest ones by weight in common. */
const mostCandidates = 20;
/**
 * A word that stands in more sentences than this finds no candidates, for it would find too many; in a story of some
 * dozen articles no word does. Sentences that tell the same share rarer words too.
 */
const mostSentences = 1500;
/** Least share of weight in common (cosine): of 265 parallels of three events, seven lay below. */
const leastCosine = 0.15;

/** For each sentence, by its number, those of later sources to compare it with, by their numbers, in order. */
export function findCandidates(sentences: readonly IndexedSentence[]): number[][] {
  const postings = indexKeys(sentences);
  const lengths = sentences.map(({ profile }) =>
    Math.sqrt(Array.from(profile.weights.values(), (weight) => weight * weight).reduce((sum, x) => sum + x, 0)),
  );
  const sources = Int32Array.from(sentences, ({ source }) => source);
  const shared = new Float64Array(sentences.length);
  // The others that share anything with a sentence; written over for each.
  const touched = new Int32Array(sentences.length);
  return sentences.map(({ source, profile }, number) => {
    let count = 0;
    for (const [key, weight] of profile.weights) {
      const others = postings.get(key) ?? [];
      if (others.length > mostSentences) continue;
      // From the end: those of later sources stand there.
      for (let at = others.length - 1; at >= 0; at -= 1) {
        const other = others[at] ?? 0;
        if ((sources[other] ?? 0) <= source) break;
        const before = shared[other] ?? 0;
        if (before === 0) touched[count++] = other;
        shared[other] = before + weight * weight;
      }
    }
    const likeness = (other: number) => (shared[other] ?? 0) / ((lengths[number] ?? 0) * (lengths[other] ?? 0));
    const chosen = Array.from(touched.subarray(0, count).filter((other) => likeness(other) >= leastCosine))
      .sort((x, y) => likeness(y) - likeness(x) || x - y)
      .slice(0, mostCandidates);
    for (let at = 0; at < count; at += 1) shared[touched[at] ?? 0] = 0;
    return chosen.sort((x, y) => x - y);
  });
}

function indexKeys(sentences: readonly IndexedSentence[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ profile }, number) => {
    for (const key of profile.weights.keys()) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [number]);
      else list.push(number);
    }
  });
  return postings;
}
