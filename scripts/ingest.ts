/** `npm run ingest`: seeds to source Markdown. Exit codes: 0 fine, 1 problems, 2 crash. */
import path from 'node:path';
import { describeReport } from '#ingest/describe-report.ts';
import type { Settlement } from '#ingest/plan-model.ts';
import type { IngestReport } from '#ingest/run-ingest.ts';
import { removeLeftOvers } from '#disk/part-files.ts';
import { takeSnapshot } from '#store/snapshot.ts';
import { readVersions } from '#store/versions.ts';
import { ingestChanges } from './build/ingest-changes.ts';
import { cacheFolder, commandLine, projectRoot, resolveRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { holdContent } from './hold-content.ts';
import { keepCode } from './keep-code.ts';

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

keepCode();
await runCommand(usage, options, async ({ values, positionals }) => {
  const root = resolveRoot(values.root);
  const settlement = readSettlement(root, values.take, positionals);
  const report =
    settlement === undefined ? await ingestNew(root, values.check) : await ingest(root, values.check, settlement);
  const { lines, ok } = describeReport(report, {
    check: commandLine('check', root),
    ingest: commandLine('ingest', root),
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  return ok ? 0 : 1;
});

async function ingest(root: string, check: boolean, settlement?: Settlement): Promise<IngestReport> {
  const { runIngest } = await import('#ingest/run-ingest.ts');
  const run = () =>
    runIngest(root, {
      check,
      ...(settlement === undefined ? {} : { settlement }),
      progress: (done, all) => {
        if (all > progressStep && done % progressStep === 0) process.stderr.write(`${done} of ${all} seeds\n`);
      },
    });
  return check ? run() : holdContent(root, run);
}

/** Ingests unless nothing has changed since there was nothing to do. */
async function ingestNew(root: string, check: boolean): Promise<IngestReport> {
  const cache = path.join(cacheFolder(root), 'store');
  const look = () => takeSnapshot(root, cache);
  const snapshot = look();
  if (!check) await removeLeftOvers(root, snapshot.keys());
  const place = { root, cache, version: readVersions(projectRoot).pages };
  const ingested = await ingestChanges(place, snapshot, () => ingest(root, check));
  if (ingested.ran) ingested.keep(look());
  return { ...ingested.report, written: !check };
}

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
