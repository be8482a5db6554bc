import type { Coverage } from '#core/coverage.ts';
import type { Corpus } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import type { ClaimMeta, SourceMeta } from '#schema';
import type { Known } from './known.ts';

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
  /** At least of the claims that `needsVerdict`. */
  readonly coverage: Coverage;
  /** Seeds by path below `seeds/`; left out where nobody read them, and then the rules about seeds say nothing. */
  readonly seeds?: ReadonlyMap<string, SeedText>;
  /** Paths of all seeds below `seeds/`, also of those that no source was made from. Default: those in `seeds`. */
  readonly seedNames?: Iterable<string>;
  /** Frontmatter that ingest last wrote, by source id; left out likewise. */
  readonly bases?: ReadonlyMap<string, SourceMeta>;
  /** What may be named; where only a part of the content was read, this knows of the rest. Default: what was read. */
  readonly known?: Known;
}

/** What rules look at that hold entries of the whole site against each other: the little of them that they need. */
export interface AcrossContext {
  readonly reading: Pick<Reading, 'files'>;
  readonly corpus: Pick<Corpus, 'stories' | 'outlets' | 'actors' | 'people'> & {
    readonly sources: readonly ListedSource[];
    readonly claims: readonly ListedClaim[];
  };
  /** Whether a source somewhere has these words. */
  readonly isNamed: (words: string) => boolean;
}

export interface ListedSource {
  readonly id: string;
  readonly meta: Pick<SourceMeta, 'formerIds'> & { readonly seed: Pick<SourceMeta['seed'], 'file'> };
}

export interface ListedClaim {
  readonly id: string;
  readonly meta: Pick<ClaimMeta, 'formerIds'>;
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

/** A rule whose answer no single file or story can give. */
export interface AcrossRule extends Omit<Rule, 'run'> {
  readonly run: (context: AcrossContext) => readonly Problem[];
}
