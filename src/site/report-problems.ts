/** In development: what the check says of the content as it stands, printed when it says something else than before. */
import { formats } from '#checks/formats/index.ts';
import { runChecks } from '#checks/run-checks.ts';
import { readStories, type Frame } from '#markdown/read-corpus.ts';

let last: string | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Pages come first: an edit is to be seen at once, and checking a large collection takes seconds. */
const delayMilliseconds = 1500;

/** Rules that need the seeds are silent here; the first report is the one that the command has printed. */
function reportProblems(frame: Frame): void {
  const problems = runChecks(readStories(frame));
  const text = formats.get('pretty')?.(problems, { color: process.stdout.isTTY }) ?? '';
  const isNew = last !== undefined && text !== last;
  last = text;
  if (isNew) process.stdout.write(problems.length === 0 ? 'No problems any more.\n' : text);
}

/** Reports after a while, unless content changes before. */
export function reportLater(frame: Frame): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => reportProblems(frame), delayMilliseconds);
  waiting.unref();
}
