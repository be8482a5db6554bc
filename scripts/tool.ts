/** `npm test`, `npm run lint`, `types`, `format`: the tools for people who change the program, each behind one name. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { keepToItself, projectRoot } from './command.ts';
import { tools, writeToolUsage, type Tool } from './tools.ts';

function runSteps({ steps, done }: Tool, extra: readonly string[]): number {
  const bin = path.join(projectRoot, 'node_modules', '.bin');
  const env = { ...process.env, ...keepToItself, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
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
  process.stdout.write(`${writeToolUsage(name, tool)}\n`);
} else if (words.some((word) => word === '--root' || word.startsWith('--root='))) {
  process.stderr.write(
    `${name} concerns the program, not content, and takes no --root. For content: npm run check -- --root DIR.\n`,
  );
  process.exitCode = 1;
} else process.exitCode = runSteps(tool, words);
