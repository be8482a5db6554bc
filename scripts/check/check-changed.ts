/** The check of a branch: only what its change has to answer for. */
import { selectChanged } from '#checks/select-changed.ts';
import type { Problem } from '#core/problem.ts';
import { checkContent, type CheckedContent } from './check-content.ts';
import { readBranch, withContentAt } from './read-branch.ts';

export interface ChangedContent extends CheckedContent {
  /** One sentence: against what the branch was held, and what was left out. */
  readonly about: string;
}

/** The content at the base is read only if a file that did not change has a problem. */
export async function checkChanged(root: string, typed: string | undefined): Promise<ChangedContent> {
  const { base, files } = await readBranch(root, typed);
  const { reading, problems } = await checkContent(root);
  const elsewhere = problems.some(({ file }) => !files.has(file));
  const before: readonly Problem[] = elsewhere
    ? await withContentAt(root, base, async (copy) => (await checkContent(copy)).problems)
    : [];
  const selected = selectChanged(problems, { files, before });
  const old = problems.length - selected.length;
  const left = old === 0 ? '' : ` ${old} older ${old === 1 ? 'problem' : 'problems'} in other files left out.`;
  const about = `Held against ${base.slice(0, 10)}: ${files.size} changed ${files.size === 1 ? 'file' : 'files'}.${left}`;
  return { reading, problems: selected, about };
}
