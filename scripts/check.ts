/** `npm run check`: reads all content and reports every problem at once. */
import { formats } from '#checks/formats/index.ts';
import { summarise } from '#checks/summarise.ts';
import { checkAndKeep } from './check/check-and-keep.ts';
import { checkChanged } from './check/check-changed.ts';
import { chooseFormat, printReport } from './check/print-report.ts';
import { commandLine, resolveRoot, runCommand, UsageError } from './command.ts';
import { holdContent } from './hold-content.ts';
import { keepCode } from './keep-code.ts';

const usage = `
Usage: npm run check -- [--root DIR] [--format NAME] [--changed [BASE]]
       npm run check -- [--root DIR] --fix [--dry-run]
       npm run check -- [--root DIR] [--format NAME] --links

Reads all content and reports every problem at once, worst first: file, line, column, what is wrong, what to do.

  --root DIR         the folder that holds seeds/ and content/ (default: this repository)
  --format NAME      ${[...formats.keys()].join(', ')} (default: pretty; in a job of GitHub Actions: github,
                     which adds annotations and the summary of the job to what pretty prints)
  --changed [BASE]   only the problems of a branch: those of files that it changed since it left BASE, and those in
                     other files that were not there before (default for BASE: origin/main or main)
  --fix              first mend what is certain, and never a word: the characters, white space and punctuation of a
                     quote that stands in its source, spaces at line ends, line ends, the order of fields
  --dry-run          with --fix: write nothing, show the patch; exit code 1 if something would change (or --check)
  --links            instead of all that: ask the web addresses in the content whether they still answer; only ever
                     advice (exit code 0), and the only check that uses the network
  --help             this text

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 a mistake in the program itself.
`;

const options = {
  root: { type: 'string' },
  format: { type: 'string' },
  changed: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  links: { type: 'boolean', default: false },
} as const;

keepCode();
await runCommand(usage, options, async ({ values, positionals }) => {
  const [base, ...more] = positionals;
  if (more.length > 0 || (base !== undefined && !values.changed))
    throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const dry = values['dry-run'] || values.check;
  if (dry && !values.fix) throw new UsageError('--dry-run and --check show what --fix would change; add --fix.');
  const format = chooseFormat(values.format);
  const root = resolveRoot(values.root);
  if (values.links) {
    if (values.fix || values.changed) throw new UsageError('--links goes without --fix and --changed.');
    const { checkLinks } = await import('./check/check-links.ts');
    await checkLinks(root, format);
    return 0;
  }
  if (values.fix) {
    const { fix } = await import('./check/fix.ts');
    const mend = () => fix(root, dry);
    if ((await (dry ? mend() : holdContent(root, mend))) && dry) return 1;
  }
  if (dry) return 0;
  const checked = values.changed ? await checkChanged(root, base) : { ...(await checkAndKeep(root)), about: undefined };
  const { counts, site, problems, about } = checked;
  const commands = { check: commandLine('check', root), build: commandLine('build', root) };
  const summary = summarise(counts, problems, commands);
  const closing = about === undefined ? summary : `${about}\n${summary}`;
  await printReport(format, { root, site, problems, closing });
  return problems.some(({ fatal }) => fatal) ? 1 : 0;
});
