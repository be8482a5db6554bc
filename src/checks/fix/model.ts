/** What `check --fix` would change, as data. */

/** One thing mended. */
export interface Fix {
  /** From 1, in the file as it stands before all fixes. */
  readonly line: number;
  /** What was done, in words. */
  readonly what: string;
}

/** A file as it is and as it would be. */
export interface FixedFile {
  /** Path below the root with `/`. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: readonly Fix[];
}

/** A text after one kind of fix. */
export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

/** What is put in place of the half-open range of UTF-16 offsets. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all replacements, which must not overlap. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let done = text;
  for (const { from, to, text: put } of replacements.toSorted((a, b) => b.from - a.from))
    done = done.slice(0, from) + put + done.slice(to);
  return done;
}

/** Line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
