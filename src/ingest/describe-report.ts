/** What an ingest did, in lines for a terminal. */
import type { IngestReport } from './run-ingest.ts';

export interface Commands {
  readonly check: string;
  readonly ingest: string;
}

/** `ok` is whether the command may end with exit code 0. */
export function describeReport(
  { problems, files, counts, written, review = [] }: IngestReport,
  commands: Commands,
): { readonly lines: readonly string[]; readonly ok: boolean } {
  const lines = problems.map(({ file, place, reason, fatal, ruleId }) => {
    const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    return `${where}  ${fatal ? 'error' : 'warning'}  ${reason}  ${ruleId}`;
  });
  const fatal = problems.filter((problem) => problem.fatal).length;
  const { seeds, added, changed, unchanged } = counts;
  if (!written)
    lines.push(...files.map(({ path, before }) => `${before === undefined ? 'would add' : 'would change'}  ${path}`));
  lines.push(
    ...review.map((path) => `needs review  ${path}  cites words that ${written ? 'changed' : 'would change'}`),
  );
  if (seeds === 0)
    lines.push('There are no seeds. Put articles as .txt, .html or .md into seeds/<story>/ and run this again.');
  const summary = `${count(seeds, 'seed')}: ${written ? '' : 'would be '}${added} new, ${changed} changed, ${unchanged} unchanged; ${count(files.length, 'file')} ${written ? 'written' : 'would be written'}${fatal > 0 ? `; ${count(fatal, 'problem')}` : ''}.`;
  lines.push(summary, adviseNext(fatal, files.length, written, commands));
  return { lines, ok: fatal === 0 && (written || files.length === 0) };
}

function adviseNext(fatal: number, files: number, written: boolean, commands: Commands): string {
  if (fatal > 0) return `Next: mend what is reported above, then run ${commands.ingest} again.`;
  if (!written)
    return files > 0
      ? `Next: run ${commands.ingest.replace(/ --check\b/, '')} and commit what it writes.`
      : 'Everything is up to date.';
  return files > 0
    ? `Next: read the new files in content/sources/, then run ${commands.check}.`
    : `Everything is up to date. Next: ${commands.check}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
