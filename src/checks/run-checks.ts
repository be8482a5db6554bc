/**
 * Runs all rules over what was read.
 *
 *     runChecks(reading, { coverage?, seeds?, bases? }) -> Problem[], worst first
 *
 * Pure: whoever calls it reads the seeds and bases; without them the rules about seeds and edited fields say nothing.
 */
import { compareCoverage } from '#core/coverage.ts';
import type { Coverage } from '#core/coverage.ts';
import type { Problem } from '#core/problem.ts';
import { byCodePoint } from '#core/text.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import type { SourceMeta } from '#schema';
import type { CheckContext, SeedText } from './rule.ts';
import { rules } from './rules.ts';

export interface CheckInputs {
  /** What `compareCoverage` gave for this corpus, where the caller has it. */
  readonly coverage?: Coverage;
  /** Every seed that can be read, by path below `seeds/`. */
  readonly seeds?: ReadonlyMap<string, SeedText>;
  /** What `readBases` gave. */
  readonly bases?: ReadonlyMap<string, SourceMeta>;
}

/** All problems: errors before warnings, then by file, line, column, rule. The same content gives the same list. */
export function runChecks(reading: Reading, inputs: CheckInputs = {}): readonly Problem[] {
  const { coverage = compareCoverage(reading.corpus), seeds, bases } = inputs;
  const context: CheckContext = {
    reading,
    corpus: reading.corpus,
    coverage,
    ...(seeds && { seeds }),
    ...(bases && { bases }),
  };
  return rules.flatMap((rule) => rule.run(context)).sort(worstFirst);
}

function worstFirst(a: Problem, b: Problem): number {
  return (
    Number(b.fatal) - Number(a.fatal) ||
    byCodePoint(a.file, b.file) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodePoint(a.ruleId, b.ruleId) ||
    byCodePoint(a.reason, b.reason)
  );
}
