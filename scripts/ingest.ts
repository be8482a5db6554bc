/** `npm run ingest`: seeds to source Markdown. Exit codes: 0 fine, 1 problems, 2 crash. */
import path from 'node:path';
import { describeReport } from '#ingest/describe-report.ts';
import { runIngest } from '#ingest/run-ingest.ts';
import { commandLine, resolveRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { holdContent } from './hold-content.ts';

const usage = `
Usage: npm run ingest -- [--root DIR] [--check]
       npm run ingest -- [--root DIR] --take mine|new FILE

Turns each seed in seeds/ into Markdown with frontmatter in content/sources/. A source that a person has edited is
merged, never overwritten.
  --root DIR       the folder that holds seeds/ and content/ (default: this repository)
  --check          write nothing; exit code 1 if something would change
  --take mine|new  settle the conflicts of one source: keep what the file says, or take what ingest writes
`;

const options = {
  root: { type: 'string' },
  check: { type: 'boolean', default: false },
  take: { type: 'string' },
} as const;

/** Seeds between two lines of progress. */
const progressStep = 500;

await runCommand(usage, options, async ({ values, positionals }) => {
  const root = resolveRoot(values.root);
  const settlement = readSettlement(root, values.take, positionals);
  const ingest = () =>
    runIngest(root, {
      check: values.check,
      ...(settlement === undefined ? {} : { settlement }),
      progress: (done, all) => {
        if (all > progressStep && done % progressStep === 0) process.stderr.write(`${done} of ${all} seeds\n`);
      },
    });
  const report = values.check ? await ingest() : await holdContent(root, ingest);
  const { lines, ok } = describeReport(report, {
    check: commandLine('check', root),
    ingest: commandLine('ingest', root),
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  return ok ? 0 : 1;
});

function readSettlement(root: string, take: string | undefined, files: readonly string[]) {
  const [file, ...others] = files;
  if (take === undefined) {
    if (file !== undefined) throw new UsageError(`Found "${file}"; a file is only named with --take.`);
    return undefined;
  }
  if (take !== 'mine' && take !== 'new') throw new UsageError(`--take: expected mine or new, found "${take}".`);
  if (file === undefined || others.length > 0)
    throw new UsageError('--take: expected one file below content/sources/.');
  const below = [
    resolveTyped(file),
    path.resolve(root, file),
    path.resolve(root, 'content/sources', `${file.replace(/\.md$/, '')}.md`),
  ]
    .map((absolute) =>
      path
        .relative(path.join(root, 'content', 'sources'), absolute)
        .split(path.sep)
        .join('/'),
    )
    .find((relative) => /^[^./][^/]*\/[^/]+\.md$/.test(relative));
  if (below === undefined) throw new UsageError(`--take: ${file} is no file below content/sources/.`);
  return { take, id: below.slice(0, -3) } as const;
}
