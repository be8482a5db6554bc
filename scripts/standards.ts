/** `npm run standards`: holds a site against the part of the fact-checkers' codes that a build can test. */
import path from 'node:path';
import { writeStandardsJson, writeStandardsMarkdown } from '#checks/standards/write-report.ts';
import { overviewSite } from '#core/views/overview/site-overview.ts';
import { indexSite } from '#core/views/site-index.ts';
import { viewStandards } from '#core/views/standards/standards-view.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { projectRoot, resolveRoot, runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run standards -- [--root DIR] [--format NAME]

Reports how the site stands up to what a build can test of the fact-checkers' codes (IFCN Code of Principles, EFCSN European
Code of Standards): each criterion is met, not met, not evidenced, or cannot be tested by a build, with the pages that show
it; and who is checked how often, with which result. It judges what is published: drafts only where the site shows them.
It is a report, not a check: the exit code is 0 whatever it finds. The page /standards/ of the site says the same.

  --root DIR      the folder that holds seeds/ and content/ (default: this repository)
  --format NAME   markdown, json (default: markdown)
  --help          this text
`;

const options = { root: { type: 'string' }, format: { type: 'string', default: 'markdown' } } as const;

const formats = new Map([
  ['markdown', writeStandardsMarkdown],
  ['json', writeStandardsJson],
]);

await runCommand(usage, options, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const write = formats.get(values.format);
  if (write === undefined)
    throw new UsageError(`There is no format ${values.format}; expected one of ${[...formats.keys()].join(', ')}.`);
  const root = resolveRoot(values.root);
  const { corpus } = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  process.stdout.write(write(viewStandards(overviewSite(indexSite(corpus, false)))));
  return 0;
});
