import type { Problem } from '#core/problem.ts';
import { byCodePoint } from '#core/text.ts';

/** Errors before warnings, then by file, line, column, rule. */
export function sortWorstFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(worstFirst);
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
