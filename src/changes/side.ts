import type { Coverage } from '#core/coverage.ts';
import type { Corpus } from '#core/model.ts';
import type { Problem } from '#core/problem.ts';

/** The content as it was, or as it is now. */
export interface Side {
  readonly corpus: Corpus;
  readonly coverage: Coverage;
  /** What `runChecks` reported, worst first. */
  readonly problems: readonly Problem[];
}
