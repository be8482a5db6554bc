/** What was found of a copy of a site. */

export interface OwnFile {
  readonly hash: string;
  readonly size: number;
}

/** The files of a build, by path. */
export interface Own {
  /** The hash of the whole site. */
  readonly site: string;
  readonly files: ReadonlyMap<string, OwnFile>;
}

export interface Finding {
  readonly file: string;
  readonly what: 'missing' | 'differs' | 'too many' | 'unanswered';
  readonly why: string;
}

export interface Verified {
  /** How many files of the build were looked for. */
  readonly asked: number;
  readonly findings: readonly Finding[];
  /** The hash of the whole site that the copy states of itself. */
  readonly live: string | undefined;
}
