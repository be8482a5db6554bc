/** `npm run diff`: what a change of content means for readers, as Markdown for a comment on a pull request. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeComment } from '#changes/comment/write-comment.ts';
import { findChanges, type Changes } from '#changes/find-changes.ts';
import { askGit } from './check/git.ts';
import { resolveRoot, resolveTyped, runCommand, showPath, UsageError } from './command.ts';
import { readSides } from './diff/read-sides.ts';

const usage = `
Usage: npm run diff -- BASE [--head REF] [--root DIR] [--format markdown|json] [--out FILE]

Tells what a change of content means for readers: verdicts that change and why, quotes that broke, claims, sources,
witnesses, families and actors that changed, addresses that move, and everything that rests on a changed source.

  BASE           the branch or commit that the change is held against, such as origin/main: the content where this
                 branch left it
  --head REF     a branch or commit that holds the change (default: the files as they are, committed or not)
  --root DIR     the folder that holds seeds/ and content/ (default: this repository)
  --format NAME  markdown (default), for a comment on a pull request, or json
  --out FILE     write it to a file instead
  --help         this text

Exit codes: 0 fine, whatever changed, 1 errors that were not there before, 2 a mistake in the program itself.
`;

const options = {
  root: { type: 'string' },
  head: { type: 'string' },
  format: { type: 'string', default: 'markdown' },
  out: { type: 'string' },
} as const;

/** Leads to files on GitHub in a job of its; elsewhere nobody knows where they are. */
async function linkFiles(root: string, head: string | undefined): Promise<(file: string) => string | undefined> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, DIFF_HEAD: typed } = process.env;
  const commit = head ?? typed;
  const top = await askGit(root, ['rev-parse', '--show-toplevel']);
  if (!server || !repository || !commit || top === undefined) return () => undefined;
  const below = path.relative(top, root).replaceAll(path.sep, '/');
  return (file) =>
    file.startsWith('src/') ? undefined : `${server}/${repository}/blob/${commit}/${path.posix.join(below, file)}`;
}

function writeJson({ claims, ...changes }: Changes): string {
  const { touched, ...rest } = claims;
  const reread = Array.from(touched, ([claim, sources]) => ({ claim, sources: [...sources] }));
  return `${JSON.stringify({ ...changes, claims: { ...rest, touched: reread } }, undefined, 2)}\n`;
}

await runCommand(usage, options, async ({ values, positionals }) => {
  const [base, ...more] = positionals;
  if (base === undefined) throw new UsageError('Name what the change is held against: npm run diff -- origin/main');
  if (more.length > 0) throw new UsageError(`Unexpected: ${more.join(' ')}`);
  if (values.format !== 'markdown' && values.format !== 'json')
    throw new UsageError(`There is no format ${values.format}; expected markdown or json.`);
  const root = resolveRoot(values.root);
  const { before, after, against, head } = await readSides(root, base, values.head);
  const changes = findChanges(before, after);
  const text =
    values.format === 'json'
      ? writeJson(changes)
      : writeComment(changes, { against, addressOf: await linkFiles(root, head) });
  if (values.out === undefined) process.stdout.write(text);
  else {
    const file = resolveTyped(values.out);
    await writeFile(file, text);
    process.stdout.write(`Wrote ${showPath(file)}.\n`);
  }
  return changes.problems.some(({ fatal }) => fatal) ? 1 : 0;
});
