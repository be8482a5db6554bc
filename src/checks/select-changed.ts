/** Which problems a branch has to answer for. */
import type { Problem } from '#core/problem.ts';

export interface Change {
  /** Paths of the files that the branch added or changed, below the root with `/`. */
  readonly files: ReadonlySet<string>;
  /** All problems of the content as it was where the branch began, by the same rules. */
  readonly before: readonly Problem[];
}

/**
 * Every problem of a changed file, old ones too, because whoever edits a file can mend it; and of other files those that were
 * not there before, because then the change caused them: a quote whose source changed, a link to a page that went. A problem is
 * the same if file, rule and words are; lines do not count. In the order given.
 */
export function selectChanged(problems: readonly Problem[], { files, before }: Change): readonly Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    if (files.has(problem.file)) return true;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ file, ruleId, reason }: Problem) => JSON.stringify([file, ruleId, reason]);
