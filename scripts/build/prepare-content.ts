/** What comes before any page is rendered: seeds to sources, then the check of all content. */
import { formats } from '#checks/formats/index.ts';
import { summarise } from '#checks/summarise.ts';
import type { Corpus } from '#core/model.ts';
import { describeReport } from '#ingest/describe-report.ts';
import { runIngest, type IngestReport } from '#ingest/run-ingest.ts';
import { checkContent } from '../check/check-content.ts';
import { commandLine } from '../command.ts';

export interface Prepared {
  /** Whether the site may be built: no seed was bad and no check failed. */
  readonly sound: boolean;
  /** The path below which the site stands, with a slash at both ends. */
  readonly base: string;
  readonly corpus: Corpus;
}

const seedsBetweenProgress = 500;

/** Under `CI` tracked files are never rewritten: new sources are written, changed ones only reported. */
async function ingest(root: string): Promise<IngestReport> {
  const progress = (done: number, all: number) => {
    if (all > seedsBetweenProgress && done % seedsBetweenProgress === 0)
      process.stderr.write(`${done} of ${all} seeds\n`);
  };
  if (!process.env['CI']) return runIngest(root, { progress });
  const planned = await runIngest(root, { check: true, progress });
  return planned.files.every((file) => file.before === undefined) ? runIngest(root) : planned;
}

/** Ingests and checks a root, prints what was found, and says whether to go on. */
export async function prepareContent(root: string): Promise<Prepared> {
  const report = await ingest(root);
  const { lines, ok } = describeReport(report, {
    check: commandLine('check', root),
    ingest: commandLine('ingest', root),
  });
  // The last line says what to do next, which here is the check that follows.
  process.stdout.write(`${(ok ? lines.slice(0, -1) : lines).join('\n')}\n`);
  const { reading, problems } = await checkContent(root);
  const pretty = formats.get('pretty');
  if (problems.length > 0 && pretty) process.stdout.write(pretty(problems, { color: process.stdout.isTTY }));
  const failed = problems.some((problem) => problem.fatal);
  const summary = summarise(reading.corpus, problems, {
    check: commandLine('check', root),
    build: commandLine('build', root),
  });
  process.stdout.write(`${failed ? summary : (summary.split('\n')[0] ?? '')}\n`);
  const base = reading.corpus.site.base;
  return {
    sound: !failed && !report.problems.some((problem) => problem.fatal),
    base: base.endsWith('/') ? base : `${base}/`,
    corpus: reading.corpus,
  };
}
