/** `npm run verify`: everything that has to hold before a change is merged, one step after the other. */
import { spawnSync } from 'node:child_process';
import { projectRoot, runCommand } from './command.ts';

const usage = `
Usage: npm run verify

Runs, in this order: types, lint, format check, unused code and dependencies, check of the content,
tests, build. Stops at the first that fails.
`;

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'npm', 'run', 'types'],
  ['lint', 'npm', 'run', 'lint'],
  ['format', 'npx', 'prettier', '--check', '.'],
  ['unused code, files and dependencies', 'npx', 'knip'],
  ['content', 'npm', 'run', 'check'],
  ['tests', 'npm', 'test'],
  ['build', 'npm', 'run', 'build'],
];

await runCommand(usage, {}, async () => {
  for (const [name, command, ...args] of steps) {
    process.stdout.write(`\n— ${name}\n`);
    const { status } = spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' });
    if (status !== 0) {
      process.stderr.write(`\nverify stopped at: ${name}. Mend it and run npm run verify again.\n`);
      return 1;
    }
  }
  process.stdout.write('\nAll checks passed.\n');
  return 0;
});
