import type { Coverage } from '#core/coverage.ts';
import type { Corpus } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import type { SourceMeta } from '#schema';

/** The text of a seed as far as checks need it: `seed.lines` of a source count these. */
export interface SeedText {
  readonly sha256: string;
  /** The units that are accounted for: lines of a text, visible blocks of a page; never blank. */
  readonly lines: readonly { readonly range: readonly [number, number]; readonly text: string }[];
}

/** What rules look at. */
export interface CheckContext {
  readonly reading: Reading;
  readonly corpus: Corpus;
  readonly coverage: Coverage;
  /** Seeds by path below `seeds/`; left out where nobody read them, and then the rules about seeds say nothing. */
  readonly seeds?: ReadonlyMap<string, SeedText>;
  /** Frontmatter that ingest last wrote, by source id; left out likewise. */
  readonly bases?: ReadonlyMap<string, SourceMeta>;
}

/** One rule. Its id is permanent, is the heading of its section in the docs and the name of its fixture. */
export interface Rule {
  readonly id: string;
  /** Whether its problems are errors, unless a problem says otherwise. */
  readonly fatal: boolean;
  /** One line: what must hold. */
  readonly description: string;
  readonly run: (context: CheckContext) => readonly Problem[];
}
