/** What a fuzzer needs of a part of the program: how to run it on any bytes, and what to start from. */
export interface Target {
  readonly name: string;
  /** What is run, for `--help`. */
  readonly about: string;
  /** Good input, from which bad input is made. */
  readonly seeds: readonly string[];
  /** Runs the part and throws where a law does not hold; anything that it throws is a finding. */
  readonly run: (bytes: Uint8Array) => void;
}

/** A law that does not hold. */
export class BrokenLaw extends Error {}

export function demand(holds: boolean, law: string, ...shown: readonly unknown[]): void {
  if (!holds) throw new BrokenLaw([law, ...shown.map((value) => JSON.stringify(value)?.slice(0, 400))].join('\n  '));
}

/** Any bytes as text, by the same rule each time. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Parts of a text that a form feed, which nothing else needs, keeps apart; always as many as asked. */
export function splitParts(bytes: Uint8Array, count: number): readonly string[] {
  const parts = textOf(bytes).split('\f');
  return Array.from({ length: count }, (_, index) => parts[index] ?? '');
}
