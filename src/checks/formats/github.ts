/**
 * Problems as workflow commands of GitHub Actions, which show them at their lines in a pull request:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
import type { Problem } from '#core/problem.ts';
import type { FormatOptions } from './format-options.ts';

/** GitHub shows this many errors and this many warnings of one step, and drops the rest without a word. */
export const shownPerStep = 10;

/**
 * The first ten errors and the first ten warnings in the order given, worst first, and a notice that counts the rest; one
 * command a line. Empty without problems.
 */
export function formatGithub(problems: readonly Problem[], { pathOf = (file) => file }: FormatOptions = {}): string {
  const errors = problems.filter(({ fatal }) => fatal);
  const warnings = problems.filter(({ fatal }) => !fatal);
  const shown = [...errors.slice(0, shownPerStep), ...warnings.slice(0, shownPerStep)];
  const rest = problems.length - shown.length;
  const more =
    rest === 0
      ? []
      : [
          writeCommand(
            'notice',
            { title: 'More problems' },
            `GitHub shows ${shownPerStep} errors and ${shownPerStep} warnings of a step. The other ${rest} stand in the log and in the summary of this job.`,
          ),
        ];
  const lines = [...shown.map((problem) => annotate(problem, pathOf(problem.file))), ...more];
  return lines.map((line) => `${line}\n`).join('');
}

function annotate({ place, ruleId, reason, fatal, note }: Problem, file: string): string {
  const end =
    place?.endLine === undefined
      ? {}
      : { endLine: place.endLine, ...(place.endLine === place.line && { endColumn: place.endColumn }) };
  const where = place === undefined ? {} : { line: place.line, ...end, col: place.column };
  const message = note === undefined ? reason : `${reason}\n${note}`;
  return writeCommand(fatal ? 'error' : 'warning', { file, ...where, title: ruleId }, message);
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function writeCommand(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

/** As the runner reads it back; a line break would start a command of the content's own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A text for the log in which nothing is a command, whatever the content says: `token` must be one that the text does not
 * hold and that its author cannot know, such as a hash of the text.
 */
export function guardLog(text: string, token: string): string {
  return `::stop-commands::${token}\n${text.endsWith('\n') || text === '' ? text : `${text}\n`}::${token}::\n`;
}
