/**
 * Problems as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code hosts and editors read:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Place, Problem } from '#core/problem.ts';
import { rules } from '#checks/rules.ts';
import type { FormatOptions } from './format-options.ts';

/** The name for the top of the repository that GitHub and others know. */
const baseId = '%SRCROOT%';

/** A log with one run; addresses of files are relative to the top of the repository. Ends with a line feed. */
export function formatSarif(
  problems: readonly Problem[],
  { pathOf = (file) => file, ruleUrl = () => undefined }: FormatOptions = {},
): string {
  const described = new Map(rules.map(({ id, description }) => [id, description]));
  const ids = [...new Set(problems.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Crossbearing', rules: ids.map((id) => describeRule(id, described.get(id), ruleUrl(id))) },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { description: { text: 'The top of the repository.' } } },
        results: problems.map((problem) => ({
          ruleId: problem.ruleId,
          ruleIndex: ids.indexOf(problem.ruleId),
          level: problem.fatal ? 'error' : 'warning',
          message: { text: [problem.reason, problem.note].filter((text) => text !== undefined).join('\n') },
          locations: [locate(pathOf(problem.file), problem.place)],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(id: string, description: string | undefined, url: string | undefined) {
  return {
    id,
    ...(description !== undefined && { shortDescription: { text: description } }),
    ...(url !== undefined && { helpUri: url }),
    help: { text: `Each rule is explained under its name in src/docs/rules.md: ${id}.` },
  };
}

function locate(file: string, place: Place | undefined) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: baseId }, ...(place && { region: toRegion(place) }) },
  };
}

/** Lines and columns count from 1 and the end is after the last character, as in a place. */
function toRegion({ line, column, endLine, endColumn }: Place) {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && endColumn !== undefined && { endLine, endColumn }),
  };
}
