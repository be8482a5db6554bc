/** What moving in plans, as data. */
import type { DraftFile } from '#drafts/model.ts';

/** What keeps a table from being taken in; nothing is written while there is one. */
export interface ImportProblem {
  /** `row 3, column C (quote)`, or `item 2` of a list of reviews. */
  readonly where: string;
  readonly reason: string;
}

export interface ImportPlan {
  /** New files, by path. Empty where there are problems. */
  readonly files: readonly DraftFile[];
  readonly problems: readonly ImportProblem[];
  /** Sentences on what was left out and why. */
  readonly notes: readonly string[];
}
