/** `npm test`, `npm run lint`, `types`, `format`: the tools for people who change the program, each behind one name. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './command.ts';

interface Tool {
  readonly about: string;
  /** Programs of node_modules/.bin with their arguments, run one after the other until one fails. */
  readonly steps: readonly (readonly [program: string, ...args: string[]])[];
  readonly done: string;
}

const tools: Readonly<Record<string, Tool>> = {
  test: {
    about: 'Runs all tests, in a real browser too. Arguments go to Vitest: npm test -- tests/core -t "a quote".',
    steps: [['vitest', 'run']],
    done: 'Next: npm run verify, before you hand the change in.',
  },
  lint: {
    about: 'Reports mistakes, imports that cross a boundary and regular expressions that can take for ever.',
    steps: [
      ['oxlint', '--deny-warnings'],
      ['node', 'scripts/lint-imports.ts'],
      ['node', 'scripts/lint-expressions.ts'],
    ],
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

function runSteps({ steps, done }: Tool, extra: readonly string[]): number {
  const bin = path.join(projectRoot, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  for (const [program, ...args] of steps) {
    const { status } = spawnSync(program, [...args, ...extra], { cwd: projectRoot, stdio: 'inherit', env });
    if (status !== 0) return status ?? 1;
  }
  process.stdout.write(`${done}\n`);
  return 0;
}

const [name = '', ...words] = process.argv.slice(2);
const tool = tools[name];
if (tool === undefined) {
  process.stderr.write(`There is no tool "${name}". Expected one of: ${Object.keys(tools).join(', ')}.\n`);
  process.exitCode = 1;
} else if (words.includes('--help')) {
  const command = name === 'test' ? 'npm test' : `npm run ${name}`;
  process.stdout.write(
    `Usage: ${command}\n\n${tool.about}\nIt concerns the program, not content, and so takes no --root.\n`,
  );
} else if (words.some((word) => word === '--root' || word.startsWith('--root='))) {
  process.stderr.write(
    `${name} concerns the program, not content, and takes no --root. For content: npm run check -- --root DIR.\n`,
  );
  process.exitCode = 1;
} else process.exitCode = runSteps(tool, words);
