/** Reads the content as it was at a commit, and as it is at another or in the working tree. */
import { compareCoverage } from '#core/coverage.ts';
import type { Side } from '#changes/side.ts';
import { checkContent } from '../check/check-content.ts';
import { askGit } from '../check/git.ts';
import { withContentAt } from '../check/read-branch.ts';
import { UsageError } from '../command.ts';

export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** `1a2b3c4d5e`, or `1a2b3c4d5e and 2b3c4d5e6f`: what was compared. */
  readonly against: string;
  /** The commit that the content now is of; missing for the working tree. */
  readonly head?: string;
}

/**
 * The base is where the branch left `base`, so that what others merged meanwhile is not told as its change; in a clone that
 * does not know that place, it is `base` itself.
 */
export async function readSides(root: string, base: string, head: string | undefined): Promise<Sides> {
  if ((await askGit(root, ['rev-parse', '--is-inside-work-tree'])) === undefined)
    throw new UsageError(`${root} is not in a git repository, or git is not installed.`);
  const headCommit = head === undefined ? undefined : await findCommit(root, head, '--head');
  const named = await findCommit(root, base, 'BASE');
  const from = (await askGit(root, ['merge-base', named, headCommit ?? 'HEAD'])) ?? named;
  const before = await withContentAt(root, from, readSide);
  const after = headCommit === undefined ? await readSide(root) : await withContentAt(root, headCommit, readSide);
  const against = headCommit === undefined ? short(from) : `${short(from)}, at ${short(headCommit)}`;
  return { before, after, against, ...(headCommit === undefined ? {} : { head: headCommit }) };
}

const short = (commit: string) => commit.slice(0, 10);

async function findCommit(root: string, typed: string, name: string): Promise<string> {
  const found = await askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${typed}^{commit}`]);
  if (found !== undefined && found !== '') return found;
  const shallow = (await askGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
  const way = shallow
    ? 'This clone is shallow: fetch more of it (git fetch --unshallow), or check out with fetch-depth: 0 in a workflow.'
    : 'Expected a branch, a tag or a commit, such as origin/main.';
  throw new UsageError(`${name}: git knows no commit ${typed}. ${way}`);
}

async function readSide(root: string): Promise<Side> {
  const { reading, problems } = await checkContent(root);
  const { corpus } = reading;
  return { corpus, coverage: compareCoverage(corpus), problems };
}
