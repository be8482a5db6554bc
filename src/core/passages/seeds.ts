/** Exact runs of words that sources share, found over an index of all of them. */
import type { Words } from '#core/passages/words.ts';
import { wordParts } from '#core/unspaced.ts';

/** A run of `length` equal words, at word `a` of one source and word `b` of another. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words in a seed: 3 finds lightly and heavily edited copies; 2 finds mostly chance, 5 loses a third of heavy edits. */
const seedLength = 3;
const seedParts = seedLength * wordParts;
/** A seed of nothing but words of grammar ('one of the') is chance. */
const minSeedWeight = 1.4;

/** A seed that one source repeats more often starts nothing: else a text that says one thing over and over takes hours. */
const mostRepeats = 32;

/** In `next`: no seed starts here; -1 ends a chain. */
const notIndexed = -2;

/** Chains of equal seeds through all sources: `heads` by hash, `next` by global word position. Grows with the text only. */
export interface SeedIndex {
  readonly heads: ReadonlyMap<number, number>;
  readonly next: Int32Array;
  /** First global position of each source, and the end of the last. */
  readonly offsets: Int32Array;
  readonly sourceAt: Int32Array;
}

export function indexSeeds(sources: readonly Words[]): SeedIndex {
  const offsets = new Int32Array(sources.length + 1);
  sources.forEach(({ form }, index) => (offsets[index + 1] = (offsets[index] ?? 0) + form.length));
  const total = offsets[sources.length] ?? 0;
  const next = new Int32Array(total).fill(notIndexed);
  const sourceAt = new Int32Array(total);
  const heads = new Map<number, number>();
  // From the end, so that each chain runs through the positions in order.
  for (let source = sources.length - 1; source >= 0; source -= 1) {
    const words = sources[source];
    if (words === undefined) continue;
    const offset = offsets[source] ?? 0;
    sourceAt.fill(source, offset, offset + words.form.length);
    const hashes = hashSeeds(words);
    for (let at = hashes.length - 1; at >= 0; at -= 1) {
      const hash = hashes[at] ?? null;
      if (hash === null) continue;
      next[offset + at] = heads.get(hash) ?? -1;
      heads.set(hash, offset + at);
    }
  }
  return { heads, next, offsets, sourceAt };
}

/** The anchors between source `a` and every later source, by that source's number; each list ordered by `a`, then `b`. */
export function findAnchors(a: number, sources: readonly Words[], index: SeedIndex): Map<number, Anchor[]> {
  const found = new Map<number, Anchor[]>();
  const words = sources[a];
  if (words === undefined) return found;
  const offset = index.offsets[a] ?? 0;
  const after = index.offsets[a + 1] ?? 0;
  for (let at = 0; at < words.form.length; at += 1) {
    let position = index.next[offset + at] ?? -1;
    while (position >= 0) {
      if (position >= after) addSeed(found, sources, index, words, offset, at, position);
      position = index.next[position] ?? -1;
    }
  }
  return found;
}

function addSeed(
  found: Map<number, Anchor[]>,
  sources: readonly Words[],
  index: SeedIndex,
  words: Words,
  offset: number,
  a: number,
  position: number,
): void {
  const source = index.sourceAt[position] ?? 0;
  const other = sources[source];
  if (other === undefined) return;
  const b = position - (index.offsets[source] ?? 0);
  // Only the first seed of a run counts; the run is measured at once.
  const indexed = (global: number) => index.next[global] !== notIndexed;
  const follows = a > 0 && b > 0 && words.form[a - 1] === other.form[b - 1];
  if (follows && indexed(offset + a - 1) && indexed(position - 1)) return;
  let length = 0;
  while (
    a + length < words.form.length &&
    b + length < other.form.length &&
    words.form[a + length] === other.form[b + length]
  )
    length += 1;
  if (!isSeed(words, a, a + length)) return;
  const list = found.get(source);
  if (list === undefined) found.set(source, [{ a, b, length }]);
  else list.push({ a, b, length });
}

/** The seed that starts at each word; null where it says too little, or the source has had it often enough. */
function hashSeeds(words: Words): (number | null)[] {
  const repeats = new Map<number, number>();
  return Array.from({ length: Math.max(0, words.form.length - seedLength + 1) }, (_, at) => {
    const hash = hashSeed(words, at);
    if (hash === null) return null;
    const count = (repeats.get(hash) ?? 0) + 1;
    repeats.set(hash, count);
    return count > mostRepeats ? null : hash;
  });
}

/** Whether the words from `at` up to `end` are enough for a seed. */
function isSeed({ parts }: Words, at: number, end: number): boolean {
  let sum = 0;
  for (let k = at; k < end && sum < seedParts; k += 1) sum += parts[k] ?? 0;
  return sum >= seedParts;
}

/** Null where the words say too little to start from. Two seeds may share a hash; addSeed compares the words. */
function hashSeed({ form, parts, weight }: Words, at: number): number | null {
  let hash = 0;
  let sum = 0;
  let long = 0;
  for (let k = at; long < seedParts; k += 1) {
    if (k === form.length) return null;
    long += parts[k] ?? 0;
    hash = Math.imul(hash ^ ((form[k] ?? 0) + 1), 0x9e3779b1);
    hash ^= hash >>> 15;
    sum += weight[k] ?? 0;
  }
  return sum < minSeedWeight ? null : hash;
}
