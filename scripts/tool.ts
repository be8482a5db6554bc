/** `npm test`, `npm run lint`, `types`, `format`: the tools for people who change the program, each behind one name. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { keepToItself, projectRoot } from './command.ts';
import { packagesOf, tools, writeToolUsage, type Tool } from './tools.ts';

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The JavaScript of a program, which every system can run; the links in node_modules/.bin are other things on Windows. */
function findScript(program: string): string | undefined {
  if (program.endsWith('.ts')) return program;
  const folder = path.join(projectRoot, 'node_modules', packagesOf[program] ?? program);
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { bin } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[program];
  return script === undefined ? undefined : path.join(folder, script);
}

function runSteps({ steps, done }: Tool, extra: readonly string[]): number {
  const bin = path.join(projectRoot, 'node_modules', '.bin');
  const env = { ...process.env, ...keepToItself, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  for (const [program, ...args] of steps) {
    const script = findScript(program);
    if (script === undefined) {
      process.stderr.write(`${program} is not installed. Run npm ci.\n`);
      return 1;
    }
    const { status, error } = spawnSync(process.execPath, [script, ...args, ...extra], {
      cwd: projectRoot,
      stdio: 'inherit',
      env,
    });
    if (error !== undefined) throw error;
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
