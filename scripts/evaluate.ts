/** `npm run --silent evaluate -- TASK`: JSON lines in, predictions out. Exit codes: 0 fine, 1 problems, 2 crash. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { formatFigures } from './evaluate/figures.ts';
import { writeFiguresPage } from './evaluate/figures-page.ts';
import { runAll } from './evaluate/run-all.ts';
import { runRough } from './evaluate/run-rough.ts';
import { runTask, splitLines } from './evaluate/run-task.ts';
import { sets } from './evaluate/sets.ts';
import { isTaskName, tasks } from './evaluate/tasks.ts';

const usage = `
Usage: npm run --silent evaluate -- TASK < items.jsonl > predictions.jsonl
       npm run --silent evaluate -- --all DIR [--task TASK] [--json | --write]

TASK reads one JSON object per line and writes one prediction per line, with the same id.
--all runs and scores every data set below DIR (needs python3) and prints the figures as a table or as JSON; --write
puts them into the docs (src/docs/figures.md).
Tasks: ${Object.keys(tasks).join(', ')}; with --task also ingest, which measures whole seed files.
`;

const options = {
  all: { type: 'string' },
  task: { type: 'string' },
  json: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;

await runCommand(usage, options, async ({ values, positionals }) => {
  if (values.all === undefined) return evaluateTask(positionals);
  if (positionals.length > 0) throw new UsageError('With --all, a task is named by --task.');
  const { task, json, write: page } = values;
  if (page && task !== undefined) throw new UsageError('--write takes the figures of all tasks.');
  return evaluateAll(resolveTyped(values.all), task, json, page);
});

async function evaluateAll(dir: string, only: string | undefined, json: boolean, page: boolean): Promise<number> {
  const chosen = sets.filter(({ task }) => only === undefined || task === only);
  const figures = [
    ...(await runAll(dir, chosen, (message) => process.stderr.write(`${message}\n`))),
    ...(only === undefined || only === 'ingest' ? await runRough(dir) : []),
  ];
  if (figures.length === 0) {
    return fail(`Nothing to measure${only === undefined ? '' : ` for the task "${only}"`} below ${dir}.\n`);
  }
  process.stdout.write(json ? `${JSON.stringify(figures, null, 2)}\n` : formatFigures(figures));
  if (page) await writeFile(path.join(projectRoot, 'src/docs/figures.md'), writeFiguresPage(figures));
  const missing = figures.some(({ value }) => value === null);
  return missing ? fail('Some scorer printed no figure where one was expected.\n') : 0;
}

async function evaluateTask([name, ...others]: readonly string[]): Promise<number> {
  if (name === undefined || others.length > 0) throw new UsageError('Expected one task.');
  if (!isTaskName(name)) throw new UsageError(`There is no task "${name}".`);
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
