/** The figures of one run as Markdown, and their place in a page of the docs. */
import { sizes } from '../make-collection.ts';
import type { Results, Sized } from '../results.ts';
import { writeNumber } from './figures.ts';
import { writeGoalTable } from './goals.ts';
import { writeOurTable } from './our-table.ts';
import { listFailures, writePeerTable } from './peer-table.ts';

/** The part of the page that a run replaces: from this heading to the next of its level. */
export const figuresHeading = '## Figures of one run';

function describeSize(results: Results, sized: Sized): string {
  const { stories, sources, claims, actors } = sizes[sized.size];
  const heading = `### ${sized.size}: ${stories * sources} articles, ${stories * claims} claims, ${actors} actors in ${stories} stories`;
  const parts = [heading, `Measured by \`${sized.command}\`.`, writePeerTable(results, sized), writeOurTable(sized)];
  return parts.flatMap((part) => part.trimEnd() || []).join('\n\n');
}

/** @param date when it was measured; the program itself never asks a clock what day it is */
export function writeReport(results: Results, date: string | undefined): string {
  const { cores, memory, system, node } = results.machine;
  const when = date === undefined ? '' : `, ${date}`;
  const failures = listFailures(results);
  return [
    figuresHeading,
    `On a machine with ${cores} cores and ${writeNumber(memory)} GB of memory, ${system}, Node ${node.replace('v', '')}${when}. Medians; where a command ran more than once, the least and the most stand in brackets.`,
    writeGoalTable(results),
    ...results.sizes.map((sized) => describeSize(results, sized)),
    ...(failures.length === 0
      ? []
      : [`Not measured, or not to the end:\n\n${failures.map((line) => `- ${line}\n`).join('')}`]),
  ]
    .flatMap((part) => part.trimEnd() || [])
    .join('\n\n')
    .concat('\n');
}

/** The page with the figures in place of those that it had; at its end where it had none. */
export function putIntoPage(page: string, report: string): string {
  const start = page.indexOf(figuresHeading);
  if (start === -1) return `${page.trimEnd()}\n\n${report}`;
  const next = page.indexOf('\n## ', start);
  return page.slice(0, start) + report + (next === -1 ? '' : page.slice(next));
}
