/** `npm run confirm`: records that somebody has read the evidence of claims against its sources as they are now. */
import path from 'node:path';
import { coverClaims } from '#changes/compare-claims.ts';
import { planConfirm, type ConfirmPlan } from '#changes/plan-confirm.ts';
import { compareCoverage } from '#core/coverage.ts';
import { BusyFile } from '#disk/busy-file.ts';
import { writeFiles } from '#ingest/disk.ts';
import { contentPath } from '#markdown/content-file.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { contentKinds } from '#schema';
import { commandLine, projectRoot, resolveRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { holdContent } from './hold-content.ts';

const usage = `
Usage: npm run confirm -- FILE... [--root DIR] [--check]
       npm run confirm -- --all [--root DIR] [--check]

Run it after you have read the evidence of a claim against its sources. It records under seen, for each piece of
evidence, a fingerprint of the headline and the paragraph that the quote stands in. If these words change later, the
claim is marked as needing review until somebody reads it again and confirms it.

  FILE        the file of a claim, such as content/claims/my-story/my-claim.md
  --all       every claim, also those that need review: only if you have read them all
  --root DIR  the folder that holds seeds/ and content/ (default: this repository)
  --check     write nothing; exit code 1 if something is not confirmed
  --help      this text

Exit codes: 0 fine, 1 a file could not be confirmed, 2 a mistake in the program itself.
`;

const options = {
  root: { type: 'string' },
  all: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const;

async function plan(root: string, all: boolean, positionals: readonly string[]): Promise<ConfirmPlan> {
  const reading = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const { corpus } = reading;
  const claims = coverClaims({ corpus, coverage: compareCoverage(corpus) });
  const byFile = new Map(
    Array.from(claims, ([id, claim]) => [path.join(root, contentPath(contentKinds.claim.folder, id)), claim] as const),
  );
  const chosen = all
    ? [...claims.values()]
    : positionals.map((typed) => {
        const claim = byFile.get(resolveTyped(typed)) ?? byFile.get(path.join(root, typed));
        if (claim === undefined) throw new UsageError(`${typed} is not the file of a claim that can be read.`);
        return claim;
      });
  return planConfirm(reading, chosen);
}

await runCommand(usage, options, async ({ values, positionals }) => {
  if (values.all === positionals.length > 0)
    throw new UsageError('Name the files of claims that you have read, or --all for all of them.');
  const root = resolveRoot(values.root);
  const { files, refused, same } = values.check
    ? await plan(root, values.all, positionals)
    : await holdContent(root, async () => {
        const planned = await plan(root, values.all, positionals);
        const busy = await writeFiles(
          root,
          planned.files.map(({ file, before, after }) => ({ path: file, text: after, before })),
        );
        if (busy !== undefined) throw new BusyFile(busy);
        return planned;
      });
  const did = values.check ? 'not confirmed' : 'confirmed';
  const lines = [
    ...files.map(({ file }) => `${file}: ${did}`),
    ...same.map((file) => `${file}: confirmed already`),
    ...refused.map(({ file, why }) => `${file}: left alone, ${why}`),
    ...(values.check ? [] : [`Next: ${commandLine('check', root)}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return refused.length > 0 || (values.check && files.length > 0) ? 1 : 0;
});
