/** `npm run check`: reads all content and reports every problem at once. */
import { formats } from '#checks/formats/index.ts';
import { summarise } from '#checks/summarise.ts';
import { checkContent } from './check/check-content.ts';
import { chooseFormat, printReport } from './check/print-report.ts';
import { commandLine, resolveRoot, runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run check -- [--root DIR] [--format NAME]

Reads all content and reports every problem at once, worst first: file, line, column, what is wrong, what to do.

  --root DIR      the folder that holds seeds/ and content/ (default: this repository)
  --format NAME   ${[...formats.keys()].join(', ')} (default: pretty; in a job of GitHub Actions: github, which
                  adds annotations and the summary of the job to what pretty prints)
  --help          this text

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 a mistake in the program itself.
`;

const options = { root: { type: 'string' }, format: { type: 'string' } } as const;

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const format = chooseFormat(values.format);
  const root = resolveRoot(values.root);
  const { reading, problems } = await checkContent(root);
  const commands = { check: commandLine('check', root), build: commandLine('build', root) };
  const closing = summarise(reading.corpus, problems, commands);
  await printReport(format, { root, site: reading.corpus.site, problems, closing });
  return problems.some(({ fatal }) => fatal) ? 1 : 0;
});
