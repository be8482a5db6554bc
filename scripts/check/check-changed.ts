/** The check of a branch: only what its change has to answer for. */
import { selectChanged } from '#checks/select-changed.ts';
import type { Problem } from '#core/problem.ts';
import type { Begun } from '../start/begin-snapshot.ts';
import { checkAndKeep, type CheckedFiles } from './check-and-keep.ts';
import type { CheckedRoot } from './check-root.ts';
import { findBase, readBranch, type Branch } from './read-branch.ts';

export interface ChangedContent extends CheckedRoot {
  /** One sentence: against what the branch was held, and what was left out. */
  readonly about: string;
}

/** The content at the base is looked at only if a file that did not change has a problem, and then as little as tells of that. */
export async function checkChanged(
  root: string,
  typed: string | undefined,
  begun: Begun = {},
): Promise<ChangedContent> {
  const base = await findBase(root, typed);
  // Git asks the disk about each file; so does the check, at the same time. Meanwhile what checks a changed file is loaded.
  const [branch, checked] = await Promise.all([
    readBranch(root, base),
    checkAndKeep(root, begun),
    import('./examine.ts'),
  ]);
  const { files } = branch;
  const { problems } = checked;
  const elsewhere = problems.filter(({ file }) => !files.has(file));
  const before = elsewhere.length === 0 ? [] : await checkBefore(root, branch, checked, elsewhere);
  const selected = selectChanged(problems, { files, before });
  const old = problems.length - selected.length;
  const left = old === 0 ? '' : ` ${old} older ${old === 1 ? 'problem' : 'problems'} in other files left out.`;
  const about = `Held against ${base.slice(0, 10)}: ${files.size} changed ${files.size === 1 ? 'file' : 'files'}.${left}`;
  return { ...checked, problems: selected, about };
}

async function checkBefore(
  root: string,
  branch: Branch,
  checked: CheckedFiles,
  elsewhere: readonly Problem[],
): Promise<readonly Problem[]> {
  const { recallBase } = await import('./recall-base.ts');
  const recalled = await recallBase(root, branch, checked, elsewhere);
  if (recalled !== undefined) return recalled;
  const { checkBase } = await import('./check-base.ts');
  return checkBase(root, branch, checked);
}
