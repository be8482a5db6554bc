/** Problems for a terminal: grouped by file, files with errors first, by vfile-reporter. */
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import type { Problem } from '#core/problem.ts';
import { byCodePoint } from '#core/text.ts';

/** The report; empty when there are no problems. */
export function formatPretty(problems: readonly Problem[], color = false): string {
  const groups = [...Map.groupBy(problems, ({ file }) => file)].sort(
    ([a, own], [b, other]) => countErrors(other) - countErrors(own) || other.length - own.length || byCodePoint(a, b),
  );
  if (groups.length === 0) return '';
  // One report a file: the reporter would sort files by name, and the worst shall stand first.
  const parts = groups.map(([path, own]) => reporter([toVFile(path, own)], { color }).replace(/\n\n[^\n]*$/, ''));
  return `${parts.join('\n\n')}\n`;
}

const countErrors = (problems: readonly Problem[]) => problems.filter(({ fatal }) => fatal).length;

function toVFile(path: string, problems: readonly Problem[]): VFile {
  const file = new VFile({ path });
  file.messages.push(...problems.map(toMessage));
  return file;
}

/** The problem as a VFileMessage, for whatever works with unified's messages. */
function toMessage({ file, place, ruleId, reason, fatal, actual, expected, note, url }: Problem): VFileMessage {
  const lines = note === undefined ? '' : `\n${note.replaceAll(/^/gm, '      ')}`;
  const message = new VFileMessage(reason + lines, { ...(place && { place: toUnist(place) }), ruleId });
  return Object.assign(message, {
    file,
    fatal,
    url,
    stack: undefined,
    ...(actual !== undefined && { actual }),
    ...(expected && { expected: [...expected] }),
    ...(note !== undefined && { note }),
  });
}

function toUnist({ line, column, endLine, endColumn }: NonNullable<Problem['place']>) {
  const start = { line, column };
  return endLine === undefined || endColumn === undefined
    ? start
    : { start, end: { line: endLine, column: endColumn } };
}
