/** The report of `npm run measure`: Markdown, the same for the same figures. */
import type { LighthouseResult } from './run-lighthouse.ts';
import type { Verdict } from './check-standards.ts';
import { weighText, type Weights } from './weigh-page.ts';

export interface MeasuredResult {
  readonly kind: string;
  readonly address: string;
  readonly weights: Weights;
  /** What readers of several kinds would run into. */
  readonly problems: readonly string[];
  readonly lighthouse: LighthouseResult | undefined;
}

export interface SiteResult {
  readonly site: string;
  readonly pages: readonly MeasuredResult[];
  readonly standards: readonly (readonly [name: string, verdict: Verdict])[];
}

/** The middle value; the lower of the two in the middle, so that it is one that was measured. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1));

function writeKind(kind: string, pages: readonly MeasuredResult[]): string {
  const middle = (value: (weights: Weights) => number) => kilobytes(median(pages.map(({ weights }) => value(weights))));
  const measured = pages.flatMap(({ lighthouse }) => (lighthouse === undefined ? [] : [lighthouse]));
  const scores = [0, 1, 2, 3].map((at) => median(measured.map((result) => result.scores[at] ?? Number.NaN)));
  const shift = median(measured.map(({ layoutShift }) => layoutShift));
  const cells = [
    kind,
    pages.length,
    middle(({ html }) => html.gzip),
    middle(({ styles }) => styles.gzip),
    middle(({ scripts }) => scripts.gzip),
    middle((weights) => weighText(weights).gzip),
    kilobytes(Math.max(...pages.map(({ weights }) => weighText(weights).gzip))),
    middle((weights) => weighText(weights).brotli),
    middle(({ fonts }) => fonts.plain),
    pages.reduce((sum, { problems }) => sum + problems.length, 0),
    scores.map((score) => score ?? '–').join(' '),
    shift === undefined ? '–' : shift.toFixed(3),
  ];
  return `| ${cells.join(' | ')} |`;
}

const head = [
  'Pages',
  'Number',
  'HTML',
  'CSS',
  'JS',
  'Sum',
  'Largest',
  'Brotli',
  'Fonts',
  'Problems',
  'Lighthouse',
  'CLS',
];

function writeStandard([name, verdict]: readonly [string, Verdict]): string {
  if (verdict === undefined) return `- ${name}: not run.`;
  if (verdict.length === 0) return `- ${name}: nothing found.`;
  return [`- ${name}: ${verdict.length} found.`, ...verdict.map((problem) => `  - ${problem}`)].join('\n');
}

export function writeReport({ site, pages, standards }: SiteResult): string {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const rows = kinds.map((kind) =>
    writeKind(
      kind,
      pages.filter((page) => page.kind === kind),
    ),
  );
  const problems = pages.flatMap(({ address, problems: found, lighthouse }) =>
    [...found, ...(lighthouse?.failed ?? [])].map((problem) => `- /${address} ${problem}`),
  );
  return `## ${site}

Medians over the pages of each kind; kB of 1,000 bytes over the wire, gzip unless it says Brotli. Lighthouse: performance, accessibility, best practices, SEO.

| ${head.join(' | ')} |
| ${head.map(() => '---').join(' | ')} |
${rows.join('\n')}

${standards.map(writeStandard).join('\n')}

${problems.length === 0 ? 'No page has a problem.' : `Problems of pages:\n\n${problems.join('\n')}`}
`;
}
