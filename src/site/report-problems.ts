/** In development: what the check says of the content as it stands, printed when it says something else than before. */
import { formats } from '#checks/formats/index.ts';
import { runChecks } from '#checks/run-checks.ts';
import type { Reading } from '#markdown/read-corpus.ts';

let last: string | undefined;

/** Rules that need the seeds are silent here; the first report is the one that the command has printed. */
export function reportProblems(reading: Reading): void {
  const problems = runChecks(reading);
  const text = formats.get('pretty')?.(problems, { color: process.stdout.isTTY }) ?? '';
  const isNew = last !== undefined && text !== last;
  last = text;
  if (isNew) process.stdout.write(problems.length === 0 ? 'No problems any more.\n' : text);
}
