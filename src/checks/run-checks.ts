/**
 * Runs all rules over what was read.
 *
 *     runChecks(reading, { coverage?, seeds?, bases? }) -> Problem[], worst first
 *
 * Pure: whoever calls it reads the seeds and bases; without them the rules about seeds and edited fields say nothing.
 */
import { compareCoverage } from '#core/coverage.ts';
import type { Problem } from '#core/problem.ts';
import type { Reading } from '#markdown/read-corpus.ts';
import { contentPath } from '#markdown/content-file.ts';
import { containsWords } from './contains-words.ts';
import { knownIn } from './known-in.ts';
import type { AcrossContext, CheckContext } from './rule.ts';
import { missingReference } from './rules/missing-reference.ts';
import { quoteInSource } from './rules/quote-in-source.ts';
import { quotePartShort } from './rules/quote-part-short.ts';
import { quoteTwice } from './rules/quote-twice.ts';
import { acrossRules, partRules } from './rules.ts';
import { salvageClaims } from './salvage-claims.ts';
import { sortWorstFirst } from './sort-problems.ts';

/** What somebody else has read or found: `coverage` is what `compareCoverage` gave, `bases` what `readBases` gave. */
export type CheckInputs = Partial<Pick<CheckContext, 'coverage' | 'seeds' | 'seedNames' | 'bases'>>;

/** All problems: errors before warnings, then by file, line, column, rule. The same content gives the same list. */
export function runChecks(reading: Reading, inputs: CheckInputs = {}): readonly Problem[] {
  const { corpus } = reading;
  const { coverage = compareCoverage(corpus), ...others } = inputs;
  const isNamed = (words: string) => corpus.sources.some((source) => containsWords(source, words));
  const found = runPartRules({ reading, corpus, coverage, ...others });
  return sortWorstFirst([...found, ...runAcrossRules({ reading, corpus, isNamed })]);
}

/** What follows from the files that were read and the names of the others. */
export function runPartRules(context: CheckContext): readonly Problem[] {
  const known = knownIn(context);
  const full = { ...context, known };
  return [...partRules.flatMap((rule) => rule.run(full)), ...checkSalvaged(full)];
}

/** What only the whole can tell. */
export function runAcrossRules(context: AcrossContext): readonly Problem[] {
  return acrossRules.flatMap((rule) => rule.run(context));
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
