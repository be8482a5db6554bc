/** What git knows of the branch that a root is on: its changed files, and the content as it was before. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../command.ts';
import { askGit } from './git.ts';

export interface Branch {
  /** The commit where the branch began. */
  readonly base: string;
  /** Below the root with `/`: committed, staged, not staged and new files; deleted ones too. */
  readonly files: ReadonlySet<string>;
  /** Those of them that were not there at the base. */
  readonly added: ReadonlySet<string>;
}

/** The base. `typed` is a branch or commit; without it the branch that a pull request goes to, `origin/main` or `main`. */
export async function findBase(root: string, typed: string | undefined): Promise<string> {
  if ((await askGit(root, ['rev-parse', '--is-inside-work-tree'])) === undefined)
    throw new UsageError(`--changed: ${root} is not in a git repository, or git is not installed.`);
  const target = process.env['GITHUB_BASE_REF'];
  const tried = typed === undefined ? [...(target ? [`origin/${target}`] : []), 'origin/main', 'main'] : [typed];
  const bases = await Promise.all(tried.map((name) => askGit(root, ['merge-base', 'HEAD', `${name}^{commit}`])));
  const base = bases.find((found) => found !== undefined);
  if (base === undefined)
    throw new UsageError(
      `--changed: found no common commit with ${tried.join(' or ')}. Name another base: --changed BASE. In a workflow, check out with fetch-depth: 0.`,
    );
  return base;
}

export async function readBranch(root: string, base: string): Promise<Branch> {
  const [tracked, others] = await Promise.all([
    askGit(root, ['diff', '--name-status', '--relative', '--no-renames', '-z', base]),
    askGit(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const split = (list: string | undefined) => (list ?? '').split('\0').filter((word) => word !== '');
  const fresh = split(others);
  // A letter, then a path.
  const words = split(tracked);
  const letters = new Map(words.flatMap((file, at) => (at % 2 === 1 ? [[file, words[at - 1]] as const] : [])));
  const files = new Set([...letters.keys(), ...fresh]);
  return { base, files, added: new Set([...files].filter((file) => (letters.get(file) ?? 'A') === 'A')) };
}

/** Runs something on a copy of the seeds and content as they were at a commit; the copy is gone afterwards. */
export async function withContentAt<T>(root: string, base: string, run: (copy: string) => Promise<T>): Promise<T> {
  return inCopy(root, base, async (copy, git) => {
    await git(['checkout-index', '--all', `--prefix=${copy}${path.sep}`]);
    return run(copy);
  });
}

type Git = (args: readonly string[]) => Promise<string | undefined>;

/** Runs something on an empty folder, with a git whose index holds the seeds and content at a commit. */
async function inCopy<T>(root: string, base: string, run: (copy: string, git: Git) => Promise<T>): Promise<T> {
  const copy = await mkdtemp(path.join(tmpdir(), 'crossbearing-base-'));
  try {
    const [top = root, below = ''] = await Promise.all([
      askGit(root, ['rev-parse', '--show-toplevel']),
      askGit(root, ['rev-parse', '--show-prefix']),
    ]);
    // An index of its own: what the person has staged stays as it is.
    const env = { GIT_INDEX_FILE: path.join(copy, '.index') };
    const git: Git = (args) => askGit(top, args, env);
    for (const folder of ['content', 'seeds'])
      await git(['read-tree', `--prefix=${folder}/`, `${base}:${below}${folder}`]);
    return await run(copy, git);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Files given to git at a time: a command line may not be of any length. */
const filesAtATime = 200;

/** Runs something on a copy that holds the files of a branch as they were at its base; the copy is gone afterwards. */
export async function withFilesAt<T>(
  root: string,
  { base, files }: Branch,
  run: (copy: string) => Promise<T>,
): Promise<T> {
  return inCopy(root, base, async (copy, git) => {
    const own = [...files].filter((file) => /^(?:content|seeds)\//.test(file));
    for (let at = 0; at < own.length; at += filesAtATime) {
      // Fails for files that were not there, and writes all others.
      await git([
        'checkout-index',
        '--quiet',
        `--prefix=${copy}${path.sep}`,
        '--',
        ...own.slice(at, at + filesAtATime),
      ]);
    }
    return run(copy);
  });
}
