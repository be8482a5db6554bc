import type { Problem } from '#core/problem.ts';

/** Problems for programs: a list, in the order given; ends with a line feed. */
export function formatJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}
