/**
 * Aligns the words of two sources along a chain of anchors: between anchors the longest common subsequence, beyond the
 * ends a local alignment (Smith and Waterman 1981) in a small window. With anchors as fixed points the work grows with
 * the length of the passage, not with the product of the two articles; so do passim (Smith, Cordell, Mullen 2015) and
 * the seed-and-extend aligners of sequence analysis.
 */
import type { Anchor } from '#core/passages/seeds.ts';
import type { Words } from '#core/passages/words.ts';

/** How far an end is looked for beyond the outermost anchor, in words: copied text that was edited in every third word. */
const endWindow = 16;
/** What one unmatched word costs at an end: two changed words to one shared word of content is where copying stops. */
const endCost = 0.4;

/**
 * Equal runs in order on both sides, not overlapping, not touching on both sides.
 * @param perWord how many of the words that the sources count make a whole one
 */
export function alignChain(chain: readonly Anchor[], a: Words, b: Words, perWord: number): Anchor[] {
  const first = chain[0];
  if (first === undefined) return [];
  const runs: Anchor[] = extend(first.a - 1, first.b - 1, -1, a, b, perWord).toReversed();
  let endA = first.a;
  let endB = first.b;
  for (const anchor of chain) {
    const overlap = Math.max(0, endA - anchor.a, endB - anchor.b);
    if (overlap >= anchor.length) continue;
    const start = { a: anchor.a + overlap, b: anchor.b + overlap, length: anchor.length - overlap };
    runs.push(...alignGap(endA, start.a, endB, start.b, a, b), start);
    endA = start.a + start.length;
    endB = start.b + start.length;
  }
  runs.push(...extend(endA, endB, 1, a, b, perWord));
  return joinRuns(runs);
}

/** The longest common subsequence of the words between two anchors, as runs of one word. */
function alignGap(fromA: number, toA: number, fromB: number, toB: number, a: Words, b: Words): Anchor[] {
  const rows = toA - fromA;
  const columns = toB - fromB;
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const down = best[(i + 1) * width + j] ?? 0;
      const right = best[i * width + j + 1] ?? 0;
      const equal = a.form[fromA + i] === b.form[fromB + j];
      const across = equal ? (best[(i + 1) * width + j + 1] ?? 0) + (a.weight[fromA + i] ?? 0) : 0;
      best[i * width + j] = Math.max(down, right, across);
    }
  }
  const runs: Anchor[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const here = best[i * width + j] ?? 0;
    if (here === best[(i + 1) * width + j]) i += 1;
    else if (here === best[i * width + j + 1]) j += 1;
    else {
      runs.push({ a: fromA + i, b: fromB + j, length: 1 });
      i += 1;
      j += 1;
    }
  }
  return runs;
}

/** The scores of one end, written over for each; it grows where a word is made of several. */
let window = new Float32Array((endWindow + 1) ** 2);

/** Runs of one word outward from a place, `step` 1 or -1, in the order they are met; none where nothing pays. */
function extend(fromA: number, fromB: number, step: 1 | -1, a: Words, b: Words, perWord: number): Anchor[] {
  const most = Math.round(endWindow * perWord);
  const cost = endCost / perWord;
  const rows = Math.min(most, step > 0 ? a.form.length - fromA : fromA + 1);
  const columns = Math.min(most, step > 0 ? b.form.length - fromB : fromB + 1);
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  if (window.length < (most + 1) ** 2) window = new Float32Array((most + 1) ** 2);
  const score = window;
  let end = 0;
  for (let j = 0; j <= columns; j += 1) score[j] = -cost * j;
  for (let i = 1; i <= rows; i += 1) {
    const wordA = fromA + step * (i - 1);
    const [form, weight] = [a.form[wordA], a.weight[wordA] ?? 0];
    const row = i * width;
    score[row] = -cost * i;
    for (let j = 1; j <= columns; j += 1) {
      const equal = form === b.form[fromB + step * (j - 1)];
      const across = (score[row - width + j - 1] ?? 0) + (equal ? weight : -cost);
      const gap = Math.max(score[row - width + j] ?? 0, score[row + j - 1] ?? 0) - cost;
      score[row + j] = Math.max(across, gap);
      if ((score[row + j] ?? 0) > (score[end] ?? 0)) end = row + j;
    }
  }
  return traceBack(score, width, end, cost, (i, j) => {
    const wordA = fromA + step * (i - 1);
    const wordB = fromB + step * (j - 1);
    return a.form[wordA] === b.form[wordB] ? { a: wordA, b: wordB, length: 1, weight: a.weight[wordA] ?? 0 } : null;
  });
}

function traceBack(
  score: Float32Array,
  width: number,
  end: number,
  cost: number,
  match: (i: number, j: number) => (Anchor & { readonly weight: number }) | null,
): Anchor[] {
  const runs: Anchor[] = [];
  let at = end;
  while (at >= width && at % width > 0) {
    const found = match(Math.floor(at / width), at % width);
    const here = score[at] ?? 0;
    const across = score[at - width - 1] ?? 0;
    if (found !== null && Math.abs(here - across - found.weight) < 1e-4) {
      runs.push({ a: found.a, b: found.b, length: 1 });
      at -= width + 1;
    } else if (found === null && Math.abs(here - across + cost) < 1e-4) at -= width + 1;
    else if (Math.abs(here - (score[at - width] ?? 0) + cost) < 1e-4) at -= width;
    else at -= 1;
  }
  return runs.toReversed();
}

/** Joins runs that touch on both sides. */
function joinRuns(runs: readonly Anchor[]): Anchor[] {
  const joined: Anchor[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    } else joined.push(run);
  }
  return joined;
}
