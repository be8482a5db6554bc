/** The formats of a report by name. A new one is a file here and a line below; each is loaded when it is asked for. */
import type { Problem } from '#core/problem.ts';
import type { FormatOptions } from './format-options.ts';

export type Format = (problems: readonly Problem[], options?: FormatOptions) => string;

export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map<string, () => Promise<Format>>([
  [
    'pretty',
    async () => {
      const { formatPretty } = await import('./pretty.ts');
      return (problems, options) => formatPretty(problems, options?.color);
    },
  ],
  ['github', async () => (await import('./github.ts')).formatGithub],
  ['json', async () => (await import('./json.ts')).formatJson],
  ['sarif', async () => (await import('./sarif.ts')).formatSarif],
]);
