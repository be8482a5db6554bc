/** The report as Markdown for the summary page of a job on GitHub: every problem, whatever the limit of annotations. */
import type { Problem } from '#core/problem.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { FormatOptions } from './format-options.ts';

/** GitHub takes 1 MiB a step and refuses the whole summary above it; three bytes stand for most characters at worst. */
export const longestSummary = 300_000;

/** `closing` is what the terminal prints last. Text of the content shows as it is and does nothing. */
export function summariseForGithub(
  problems: readonly Problem[],
  closing: string,
  { pathOf = (file) => file, ruleUrl = () => undefined }: FormatOptions = {},
): string {
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  const head = `## Check of the content\n\n${closing.split('\n').map(escapeMarkdown).join('  \n')}\n`;
  const sections = files.map(
    ([file, own]) =>
      `\n### ${escapeMarkdown(pathOf(file))}\n\n${own.map((problem) => listItem(problem, ruleUrl(problem.ruleId))).join('')}`,
  );
  return fit(head, sections);
}

function listItem({ place, fatal, reason, note, ruleId }: Problem, url: string | undefined): string {
  const rule = url === undefined ? escapeMarkdown(ruleId) : `[${escapeMarkdown(ruleId)}](<${encodeURI(url)}>)`;
  const where = place === undefined ? '' : ` ${place.line}:${place.column}`;
  const lines = note === undefined ? [] : note.split('\n').map((line) => `  <br>${escapeMarkdown(line)}\n`);
  return `- **${fatal ? 'error' : 'warning'}**${where} ${escapeMarkdown(reason)} (${rule})\n${lines.join('')}`;
}

/** Whole sections as long as they fit, and how many files are missing. */
function fit(head: string, sections: readonly string[]): string {
  let text = head;
  for (const [index, section] of sections.entries()) {
    if (text.length + section.length > longestSummary)
      return `${text}\nThe problems of ${sections.length - index} more files stand in the log.\n`;
    text += section;
  }
  return text;
}
