/** Where in a row of lines the text lies. */

export interface Stretch {
  readonly first: number;
  /** Before `first` if nothing is worth anything. */
  readonly last: number;
}

/** The stretch of `length` lines whose worth sums up highest (Kadane's algorithm). */
export function findStretch(length: number, worth: (index: number) => number): Stretch {
  let best = { first: 0, last: -1, sum: 0 };
  let first = 0;
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    sum += worth(index);
    if (sum > best.sum) best = { first, last: index, sum };
    if (sum < 0) {
      sum = 0;
      first = index + 1;
    }
  }
  return best;
}
