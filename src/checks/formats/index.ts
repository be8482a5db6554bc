/** The formats of a report by name. A new one is a file here and a line below. */
import type { Problem } from '#core/problem.ts';
import type { FormatOptions } from './format-options.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatPretty } from './pretty.ts';
import { formatSarif } from './sarif.ts';

export type Format = (problems: readonly Problem[], options?: FormatOptions) => string;

export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['pretty', (problems, options) => formatPretty(problems, options?.color)],
  ['github', formatGithub],
  ['json', formatJson],
  ['sarif', formatSarif],
]);
