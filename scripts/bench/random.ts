/** Numbers that look random and are the same at every run. */

export type Random = () => number;

/** Marsaglia's xorshift generator of 32 bits: each call gives a whole number from 0 to 2^32 - 1. */
export function makeRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e37_79b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let round = 0; round < 8; round += 1) next();
  return next;
}

/** A whole number from 0 to `end - 1`. */
export function below(random: Random, end: number): number {
  return random() % end;
}

/** A whole number from 0 to `end - 1`, small ones far more often: as the ranks of words in a language. */
export function skewed(random: Random, end: number): number {
  const part = random() / 2 ** 32;
  return Math.floor(end * part ** 3);
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}
