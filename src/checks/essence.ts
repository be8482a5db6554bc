/** A text without white space and characters that do not show; each unit knows its place in the original. */
export interface Essence {
  readonly text: string;
  /** Offset in the original of unit `i`. */
  readonly offsets: Uint32Array;
}

const skipped = /[\s\p{Cc}\p{Cf}]+/gu;

const skippedHere = new RegExp(skipped.source, 'uy');

/** The end of what a text's essence leaves out at a place. */
function skipAt(text: string, at: number): number {
  skippedHere.lastIndex = at;
  return skippedHere.test(text) ? skippedHere.lastIndex : at;
}

const isFirstHalf = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Whether two texts have one essence, without the work of placing it. */
export function haveSameEssence(a: string, b: string): boolean {
  for (let [inA, inB] = [0, 0]; ;) {
    while (inA < a.length && a.charCodeAt(inA) === b.charCodeAt(inB)) [inA, inB] = [inA + 1, inB + 1];
    // Of two characters only the second halves may differ.
    if (isFirstHalf(a, inA - 1)) [inA, inB] = [inA - 1, inB - 1];
    const [nextA, nextB] = [skipAt(a, inA), skipAt(b, inB)];
    if (nextA === inA && nextB === inB) return inA === a.length && inB === b.length;
    [inA, inB] = [nextA, nextB];
  }
}

/** What two texts must share to hold the same words: ingest joins and separates lines, but keeps every character that shows. */
export function essenceOf(original: string): Essence {
  const offsets = new Uint32Array(original.length);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const take = (to: number) => {
    pieces.push(original.slice(from, to));
    for (let at = from; at < to; at += 1) offsets[length++] = at;
  };
  for (const gap of original.matchAll(skipped)) {
    take(gap.index);
    from = gap.index + gap[0].length;
  }
  take(original.length);
  return { text: pieces.join(''), offsets: offsets.slice(0, length) };
}
