/** The plan of an ingest as data: what is on disk, and what is to be written. */
import type { IngestProblem, Seed } from './model.ts';

/** A source as it stands: its file and what ingest last wrote for it. */
export interface ExistingSource {
  readonly id: string;
  /** The file in `content/sources`; undefined where only the base is left. */
  readonly text: string | undefined;
  readonly base: string | undefined;
}

export interface ExistingOutlet {
  readonly id: string;
  readonly names: readonly string[];
}

export interface IngestState {
  /** Seeds that could be read, and the problems of the others. */
  readonly seeds: readonly Seed[];
  readonly problems: readonly IngestProblem[];
  /** Paths below `seeds/` of all files that are there, also of those that could not be read. */
  readonly seedFiles: ReadonlySet<string>;
  readonly sources: readonly ExistingSource[];
  readonly outlets: readonly ExistingOutlet[];
}

/** How to settle the conflicts of one source. */
export interface Settlement {
  readonly take: 'mine' | 'new';
  readonly id: string;
}

export interface PlannedFile {
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** undefined: the file is new. */
  readonly before: string | undefined;
}

export interface IngestPlan {
  /** Only files whose text changes, in order of path. */
  readonly files: readonly PlannedFile[];
  readonly problems: readonly IngestProblem[];
  readonly counts: {
    readonly seeds: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
  };
}
