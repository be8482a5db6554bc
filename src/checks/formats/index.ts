/** The formats of a report by name. A new one is a file here and a line below. */
import type { Problem } from '#core/problem.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';

export type Format = (problems: readonly Problem[], color?: boolean) => string;

export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', formatPretty],
  ['json', formatJson],
]);
