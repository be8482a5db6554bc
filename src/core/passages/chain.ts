/** Joins anchors that follow one another in both sources, as sequence aligners do (collinear chaining). */
import type { Anchor } from '#core/passages/seeds.ts';

/** Words that may lie between two anchors of one passage, on either side: a rewritten clause, not a new paragraph. */
const maxGap = 20;
/** What a word between anchors costs, in shared words: at .25 an anchor of three pays for a gap of twelve. */
const gapCost = 0.25;
/** How many anchors back a chain may continue from; bounds the time on repetitive text. */
const lookBack = 64;

/**
 * The best chains, best first; every anchor is in one chain at most. `anchors` are ordered by `a`, then `b`.
 * @param perWord how many of the words that they count make a whole one
 */
export function chainAnchors(anchors: readonly Anchor[], perWord: number): Anchor[][] {
  const most = maxGap * perWord;
  const score = new Float64Array(anchors.length);
  const from = new Int32Array(anchors.length).fill(-1);
  anchors.forEach((anchor, k) => {
    score[k] = anchor.length;
    for (let p = k - 1; p >= Math.max(0, k - lookBack); p -= 1) {
      const before = anchors[p];
      if (before === undefined) continue;
      const joined = joinScore(before, anchor, most);
      if (joined !== null && (score[p] ?? 0) + joined > (score[k] ?? 0)) {
        score[k] = (score[p] ?? 0) + joined;
        from[k] = p;
      }
    }
  });
  return takeChains(anchors, score, from);
}

/** What `anchor` adds after `before`, or null where it does not follow it within `most`. Overlap counts once. */
function joinScore(before: Anchor, anchor: Anchor, most: number): number | null {
  const gapA = anchor.a - before.a - before.length;
  const gapB = anchor.b - before.b - before.length;
  const overlap = Math.max(0, -gapA, -gapB);
  const gap = Math.max(gapA, gapB);
  if (overlap >= anchor.length || gap > most || anchor.b <= before.b) return null;
  return anchor.length - overlap - gapCost * (gap + overlap);
}

function takeChains(anchors: readonly Anchor[], score: Float64Array, from: Int32Array): Anchor[][] {
  const order = Array.from(anchors.keys()).sort((x, y) => (score[y] ?? 0) - (score[x] ?? 0) || x - y);
  const taken = new Uint8Array(anchors.length);
  return order.flatMap((last) => {
    const chain: Anchor[] = [];
    for (let k = last; k !== -1 && taken[k] === 0; k = from[k] ?? -1) {
      taken[k] = 1;
      const anchor = anchors[k];
      if (anchor !== undefined) chain.push(anchor);
    }
    return chain.length > 0 ? [chain.toReversed()] : [];
  });
}

/** The chain in two, parted where most words lie between; at least two anchors. */
export function splitChain(chain: readonly Anchor[]): [Anchor[], Anchor[]] {
  const gaps = chain.slice(1).map((anchor, k) => {
    const before = chain[k] ?? anchor;
    return Math.max(anchor.a - before.a - before.length, anchor.b - before.b - before.length);
  });
  const cut = gaps.indexOf(Math.max(...gaps)) + 1;
  return [chain.slice(0, cut), chain.slice(cut)];
}
