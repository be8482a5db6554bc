/** In development: what the check says of the content as it stands, printed when it says something else than before. */
import { formatPretty } from '#checks/formats/pretty.ts';
import type { Problem } from '#core/problem.ts';

let last: string | undefined;

/** The first report is the one that the command has printed. */
export function printProblems(problems: readonly Problem[]): void {
  const text = formatPretty(problems, process.stdout.isTTY);
  const isNew = last !== undefined && text !== last;
  last = text;
  if (isNew) process.stdout.write(problems.length === 0 ? 'No problems any more.\n' : text);
}
