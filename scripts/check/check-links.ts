import path from 'node:path';
import { listWebLinks } from '#checks/list-web-links.ts';
import { compareCoverage } from '#core/coverage.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { projectRoot } from '../command.ts';
import { askLinks } from './ask-links.ts';
import { printReport } from './print-report.ts';

/** Asks every web address once and reports those that do not answer. */
export async function checkLinks(root: string, format: string): Promise<void> {
  const reading = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const { corpus } = reading;
  const links = listWebLinks({ reading, corpus, coverage: compareCoverage(corpus) });
  process.stderr.write(`Asking ${links.length} links. Sites are asked slowly; this may take minutes.\n`);
  const problems = await askLinks(links);
  const closing = `Asked ${links.length} links: ${problems.length === 0 ? 'all answer.' : `${problems.length} did not answer as a page does. Look at them in a browser.`}`;
  await printReport(format, { root, site: corpus.site, problems, closing });
}
