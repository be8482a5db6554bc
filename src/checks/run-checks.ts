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
import { contentPath } from '#markdown/content-file.ts';
import type { CheckContext, SeedText } from './rule.ts';
import { missingReference } from './rules/missing-reference.ts';
import { quoteInSource } from './rules/quote-in-source.ts';
import { quotePartShort } from './rules/quote-part-short.ts';
import { quoteTwice } from './rules/quote-twice.ts';
import { rules } from './rules.ts';
import { salvageClaims } from './salvage-claims.ts';

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
  return [...rules.flatMap((rule) => rule.run(context)), ...checkSalvaged(context)].sort(worstFirst);
}

/** Rules that look at single fields, so that what they say of a claim is true whatever else is wrong in it. */
const rulesOfFields = [quoteInSource, quoteTwice, quotePartShort, missingReference];

function checkSalvaged(context: CheckContext): readonly Problem[] {
  const claims = salvageClaims(context.reading);
  if (claims.length === 0) return [];
  const paths = new Set(claims.map(({ id }) => contentPath('claims', id)));
  const partial: CheckContext = { ...context, corpus: { ...context.corpus, actors: [], claims } };
  return rulesOfFields.flatMap((rule) => rule.run(partial)).filter(({ file }) => paths.has(file));
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
