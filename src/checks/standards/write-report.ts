/** The report of `npm run standards`: how a site stands up to the codes of fact-checkers, for people and for programs. */
import { escapeMarkdown } from '#checks/formats/escape-markdown.ts';
import type { CheckCount } from '#core/views/standards/count-checks.ts';
import type { CriterionView } from '#core/views/standards/judge-criteria.ts';
import type { StandardsView } from '#core/views/standards/standards-view.ts';
import type { Link } from '#core/views/refs.ts';
import { codes, criteria, criterionWords, results } from '#data/standards.ts';

const names: ReadonlyMap<string, string> = new Map([
  ['met', 'met'],
  ['not met', '**not met**'],
  ['not evidenced', 'not evidenced'],
  ['not testable', 'cannot be tested by a build'],
]);

/** Everything as data, with the words of each criterion. */
export function writeStandardsJson({ criteria: judged, ...view }: StandardsView): string {
  const rows = judged.map((criterion) => ({
    ...criterion,
    area: criteria[criterion.id].area,
    text: criterionWords[criterion.id],
  }));
  return `${JSON.stringify({ codes, criteria: rows, ...view }, null, 2)}\n`;
}

/** As Markdown: totals, every criterion with what shows it and what is lacking, who is checked how often. */
export function writeStandardsMarkdown(view: StandardsView): string {
  const totals = results.map(
    (result) => `${names.get(result) ?? result}: ${view.criteria.filter((each) => each.result === result).length}`,
  );
  const parts = [
    '# Standards',
    `What a build can test of ${codes.map(({ name, url }) => `[${name}](${url})`).join(' and ')}. Nobody has certified it.`,
    ...(view.hasPublisher ? [] : ['No publisher answers for this site yet.']),
    ...(view.reviewedClaims === 0 ? ['No claim has been reviewed yet.'] : []),
    `${totals.join(', ')}.`,
    '## Criteria',
    table(['criterion', 'result', 'shown by', 'lacking'], view.criteria.map(describeCriterion)),
    '## Who is checked how often',
    writeCounts('actor', view.actors),
    writeCounts('outlet', view.outlets),
    ...(view.memberships.length + view.unshown.length === 0 ? [] : ['## Memberships', writeMemberships(view)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function describeCriterion({ id, result, pages, lacking }: CriterionView): readonly string[] {
  return [criterionWords[id], names.get(result) ?? result, listLinks(pages), listLinks(lacking)];
}

function listLinks(links: readonly Link[]): string {
  return links.map(({ label, path }) => escapeMarkdown(path === undefined ? label : `${label} (${path})`)).join('; ');
}

function writeCounts(of: string, rows: readonly CheckCount[]): string {
  if (rows.length === 0) return `No ${of} yet.`;
  return table(
    [of, 'claims', 'reviewed', 'verdicts', 'its articles'],
    rows.map(({ who, claims, reviewed, verdicts, stances }) => [
      escapeMarkdown(who.label),
      String(claims),
      String(reviewed),
      verdicts.map(({ sign, count }) => `${sign} ${count}`).join(', '),
      stances.map(({ stance, count }) => `${stance} ${count}`).join(', '),
    ]),
  );
}

function writeMemberships({ memberships, unshown }: StandardsView): string {
  return [
    ...memberships.map(({ name, url }) => `- ${escapeMarkdown(name)}: shown by <${new URL(url).href}>`),
    ...unshown.map((name) => `- ${escapeMarkdown(name)}: not evidenced`),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
