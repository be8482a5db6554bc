/** `npm run --silent evaluate -- TASK`: JSON lines in, predictions out. Exit codes: 0 fine, 1 problems, 2 crash. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatFigures } from './evaluate/format-figures.ts';
import { runAll } from './evaluate/run-all.ts';
import { runTask, splitLines } from './evaluate/run-task.ts';
import { sets } from './evaluate/sets.ts';
import { isTaskName, tasks } from './evaluate/tasks.ts';

const help = `Usage: npm run --silent evaluate -- TASK < items.jsonl > predictions.jsonl
       npm run --silent evaluate -- --all DIR [--task TASK] [--json]

TASK reads one JSON object per line and writes one prediction per line, with the same id.
--all runs and scores every data set below DIR (needs python3) and prints the figures as a table, or as JSON.
Tasks: ${Object.keys(tasks).join(', ')}
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'string' },
      task: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.all !== undefined) {
    if (positionals.length > 0) return fail(`With --all, a task is named by --task.\n\n${help}`);
    return evaluateAll(path.resolve(values.all), values.task, values.json);
  }
  return evaluateTask(positionals);
}

async function evaluateAll(dir: string, only: string | undefined, json: boolean): Promise<number> {
  const chosen = sets.filter(({ task }) => only === undefined || task === only);
  const figures = await runAll(dir, chosen, (message) => process.stderr.write(`${message}\n`));
  if (figures.length === 0)
    return fail(`Nothing to measure${only === undefined ? '' : ` for the task "${only}"`} below ${dir}.\n`);
  process.stdout.write(json ? `${JSON.stringify(figures, null, 2)}\n` : formatFigures(figures));
  return figures.some(({ value }) => value === null)
    ? fail('Some scorer printed no figure where one was expected.\n')
    : 0;
}

async function evaluateTask(positionals: readonly string[]): Promise<number> {
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) return fail(`Expected one task.\n\n${help}`);
  if (!isTaskName(name)) return fail(`There is no task "${name}".\n\n${help}`);
  const task = tasks[name];
  if (task === null) return fail(`The task "${name}" is not built yet.\n`);

  let code = 0;
  process.stdin.setEncoding('utf8');
  for await (const result of runTask(task, splitLines(process.stdin))) {
    if ('bad' in result) code = fail(`line ${result.bad.line}: ${result.bad.problems.join('; ')}\n`);
    else await write(`${JSON.stringify(result.prediction)}\n`);
  }
  return code;
}

function fail(message: string): number {
  process.stderr.write(message);
  return 1;
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(
    known ? `${error.message}\n\n${help}` : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = known ? 1 : 2;
}
