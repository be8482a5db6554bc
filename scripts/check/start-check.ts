/** What `npm run check` says of itself, and how it begins. */
import { formats } from '#checks/formats/index.ts';
import { readVersions } from '#store/versions.ts';
import { loadCode } from '../start/load-code.ts';
import { beginSnapshot } from '../start/begin-snapshot.ts';
import { projectRoot, resolveRoot, runCommand, UsageError } from '../command.ts';

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

await runCommand(usage, options, async ({ values, positionals }) => {
  const [base, ...more] = positionals;
  if (more.length > 0 || (base !== undefined && !values.changed))
    throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const dry = values['dry-run'] || values.check;
  if (dry && !values.fix) throw new UsageError('--dry-run and --check show what --fix would change; add --fix.');
  if (values.links && (values.fix || values.changed)) throw new UsageError('--links goes without --fix and --changed.');
  const root = resolveRoot(values.root);
  // What is mended first is looked at later.
  const seen = values.fix || values.links ? undefined : beginSnapshot(root);
  const versions = readVersions(projectRoot);
  const { runCheck } = await loadCode(versions, 'run-check', () => import('./run-check.ts'));
  return runCheck({ ...values, root, dry, base, versions, seen });
});
