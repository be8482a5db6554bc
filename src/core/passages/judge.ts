/** Whether an alignment is copying, or what any two reports of one event have in common. */
import type { Anchor } from '#core/passages/seeds.ts';
import type { Words } from '#core/passages/words.ts';

/**
 * A passage that stands alone needs one run of five words as printed, and the weight of about eight ordinary words.
 * Names, ages, sums and offices in the same order ('the Intelligence Committee's chairman, Ann Lee, 52') reach four
 * words in a run, and did so in 4 of 35 pairs of independent reports of one event; copied sentences, however heavily
 * edited, almost always keep five somewhere.
 */
const minRun = 6;
const strongWeight = 6.5;
const strongDensity = 0.55;
/** Next to such a passage, in both sources, less will do: what an editor left of the sentence before or after. */
const weakWeight = 5;
const weakDensity = 0.5;
/** 'Next to' in words: a long sentence. */
const nearby = 20;

export function judgeRuns(
  runs: readonly Anchor[],
  { weight: weights }: Words,
  minWeight = strongWeight,
): 'strong' | 'weak' | 'chance' {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return 'chance';
  let words = 0;
  let weight = 0;
  let longest = 0;
  for (const { a, length } of runs) {
    words += length;
    longest = Math.max(longest, length);
    for (let k = a; k < a + length; k += 1) weight += weights[k] ?? 0;
  }
  const density = words / Math.max(last.a + last.length - first.a, last.b + last.length - first.b);
  if (longest >= minRun && weight >= minWeight && density >= strongDensity) return 'strong';
  return weight >= weakWeight && density >= weakDensity ? 'weak' : 'chance';
}

/** Whether two alignments lie next to each other in both sources, in either order. */
export function isNear(x: readonly Anchor[], y: readonly Anchor[]): boolean {
  return distance(rangeOf(x, 'a'), rangeOf(y, 'a')) <= nearby && distance(rangeOf(x, 'b'), rangeOf(y, 'b')) <= nearby;
}

function rangeOf(runs: readonly Anchor[], side: 'a' | 'b'): readonly [number, number] {
  const last = runs.at(-1);
  return [runs[0]?.[side] ?? 0, last === undefined ? 0 : last[side] + last.length];
}

function distance(x: readonly [number, number], y: readonly [number, number]): number {
  return Math.max(x[0] - y[1], y[0] - x[1], 0);
}
