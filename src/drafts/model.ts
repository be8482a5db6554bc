/** What drafting proposes: files to write, as data. */

export interface DraftOptions {
  /** Only this story. */
  readonly story?: string;
  /** Claims that may wait as drafts of the program in one story, those of earlier runs included. Default: `defaultMost`. */
  readonly most?: number;
  /** Whether facts that one source alone reports are drafted too. Default: no. */
  readonly alone?: boolean;
}

/** A new file; nothing stands at its path. */
export interface DraftFile {
  /** Below the root, with forward slashes: `content/actors/ida-brandt.md`. */
  readonly path: string;
  readonly text: string;
}

export interface DraftPlan {
  /** By path, by code point. */
  readonly files: readonly DraftFile[];
  /** Plain sentences on what was left out, and why. */
  readonly notes: readonly string[];
}

/** More drafts at once are a pile that nobody reads; fewer hide what differs in a story of many sources. */
export const defaultMost = 30;

/** Marks what nobody has touched: drafts that still say so count as waiting. An editor deletes it with the first change. */
export const untouched = 'nobody has checked it yet';
