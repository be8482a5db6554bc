/** Whether an alignment is copying, or what any two reports of one event have in common. */
import type { Anchor } from '#core/passages/seeds.ts';
import type { Words } from '#core/passages/words.ts';
import { wordParts } from '#core/unspaced.ts';

/**
 * A passage that stands alone needs one run of six words as printed, and the weight of about nine words in all. Names,
 * ages, sums and offices in the same order ('the Intelligence Committee's chairman, Ann Lee, 52') reach four words in a
 * run: with four, two of the development pairs raise a false alarm, with five none. A sixth is asked because copying that
 * is wrongly seen makes two witnesses one; of heavily edited copies five find .937 of the characters, six .921, seven .897.
 */
const minRun = 6 * wordParts;
const strongWeight = 6.5;
const strongDensity = 0.55;
/** Next to such a passage, in both sources, less will do: what an editor left of the sentence before or after. */
const weakWeight = 5;
const weakDensity = 0.5;
/** 'Next to' in words: a long sentence. */
const nearby = 20;

export function judgeRuns(
  runs: readonly Anchor[],
  { parts, weight: weights }: Words,
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
    let run = 0;
    for (let k = a; k < a + length; k += 1) {
      run += parts[k] ?? 0;
      weight += weights[k] ?? 0;
    }
    longest = Math.max(longest, run);
  }
  const density = words / Math.max(last.a + last.length - first.a, last.b + last.length - first.b);
  if (longest >= minRun && weight >= minWeight && density >= strongDensity) return 'strong';
  return weight >= weakWeight && density >= weakDensity ? 'weak' : 'chance';
}

/** Whether two alignments lie next to each other in both sources, in either order. */
export function isNear(x: readonly Anchor[], y: readonly Anchor[], perWord: number): boolean {
  const most = nearby * perWord;
  return distance(rangeOf(x, 'a'), rangeOf(y, 'a')) <= most && distance(rangeOf(x, 'b'), rangeOf(y, 'b')) <= most;
}

function rangeOf(runs: readonly Anchor[], side: 'a' | 'b'): readonly [number, number] {
  const last = runs.at(-1);
  return [runs[0]?.[side] ?? 0, last === undefined ? 0 : last[side] + last.length];
}

function distance(x: readonly [number, number], y: readonly [number, number]): number {
  return Math.max(x[0] - y[1], y[0] - x[1], 0);
}
