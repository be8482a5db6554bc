/** Where something stands in a file: lines and UTF-16 columns from 1; the end is after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * What a check reports, with the field names of VFileMessage. An unknown place is left out, never guessed.
 */
export interface Problem {
  /** Path below the root with `/`, such as `content/claims/x/y.md`; product docs are `src/docs/x.md`. */
  readonly file: string;
  readonly place?: Place;
  /** Permanent name of the rule; its section in the docs has this heading. */
  readonly ruleId: string;
  /** What was found, what was expected, what to do: one line. */
  readonly reason: string;
  /** `true` is an error, which stops a build; `false` a warning. */
  readonly fatal: boolean;
  /** What stands there, where that can be replaced as a whole. */
  readonly actual?: string;
  /** Texts that may replace `actual`, best first. */
  readonly expected?: readonly string[];
  /** More lines, as plain text: the nearest passage with its differences marked, or a list of places. */
  readonly note?: string;
  /** Path of the rule's section on a site, below its base: `/docs/rules/#rule-id`. */
  readonly url: string;
}

/** Path of the docs section of a rule, below a site's base. */
export function rulePage(ruleId: string): string {
  return `/docs/rules/#${ruleId}`;
}
