/** `npm run check`: reads all content and reports every problem at once. */
import { formats } from '#checks/formats/index.ts';
import { summarise } from '#checks/summarise.ts';
import { checkContent } from './check/check-content.ts';
import { commandLine, resolveRoot, runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run check -- [--root DIR] [--format NAME]

Reads all content and reports every problem at once, worst first: file, line, column, what is wrong, what to do.

  --root DIR      the folder that holds seeds/ and content/ (default: this repository)
  --format NAME   ${[...formats.keys()].join(' or ')} (default: pretty)
  --help          this text

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 a mistake in the program itself.
`;

const options = { root: { type: 'string' }, format: { type: 'string', default: 'pretty' } } as const;

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const format = formats.get(values.format);
  if (format === undefined)
    throw new UsageError(`There is no format ${values.format}; expected ${[...formats.keys()].join(' or ')}.`);
  const root = resolveRoot(values.root);
  const { reading, problems } = await checkContent(root);
  process.stdout.write(format(problems, process.stdout.isTTY));
  const out = values.format === 'pretty' ? process.stdout : process.stderr;
  out.write(
    `${problems.length > 0 && values.format === 'pretty' ? '\n' : ''}${summarise(reading.corpus, problems, { check: commandLine('check', root), build: commandLine('build', root) })}\n`,
  );
  return problems.some(({ fatal }) => fatal) ? 1 : 0;
});
