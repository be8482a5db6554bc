/** The tools for people who change the program, each behind one name. */

export interface Tool {
  readonly about: string;
  /** Scripts of this folder (`.ts`), or programs that a package brings, with their arguments; run until one fails. */
  readonly steps: readonly (readonly [program: string, ...args: string[]])[];
  readonly done: string;
}

export const tools: Readonly<Record<string, Tool>> = {
  test: {
    about: 'Runs all tests, in a real browser too. Arguments go to Vitest: npm test -- tests/core -t "a quote".',
    steps: [['vitest', 'run']],
    done: 'Next: npm run verify, before you hand the change in.',
  },
  lint: {
    about: 'Reports mistakes, imports that cross a boundary and regular expressions that can take for ever.',
    steps: [['oxlint', '--deny-warnings'], ['scripts/lint-imports.ts'], ['scripts/lint-expressions.ts']],
    done: 'Next: npm test.',
  },
  types: {
    about: 'Checks the types of all TypeScript and Astro files.',
    steps: [
      ['tsc', '--noEmit'],
      ['astro', 'check', '--minimumSeverity', 'warning'],
    ],
    done: 'The types fit. Next: npm test.',
  },
  format: {
    about: 'Rewrites all files of the program in one style; seeds and content stay as they are.',
    steps: [['prettier', '--write', '--log-level', 'warn', '.']],
    done: 'All files are formatted. Next: npm run lint.',
  },
};

/** Packages whose programs bear another name. */
export const packagesOf: Readonly<Record<string, string>> = { tsc: 'typescript' };

/** The usage of a tool, as its `--help` prints it. */
export function writeToolUsage(name: string, { about }: Tool): string {
  const command = name === 'test' ? 'npm test' : `npm run ${name}`;
  return `Usage: ${command}\n\n${about}\nIt concerns the program, not content, and so takes no --root.`;
}
