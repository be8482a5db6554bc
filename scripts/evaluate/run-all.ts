/** Runs every known data set below a folder and reads the figures from what its scorer prints. */
import { execFile } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFigure, type Figure } from './figures.ts';
import { runTask, splitLines } from './run-task.ts';
import type { DataSet } from './data-set.ts';
import type { Task } from './task.ts';
import { tasks } from './tasks.ts';

const run = promisify(execFile);
/** Scorers and item scripts print at most some tens of megabytes. */
const maxBuffer = 1 << 28;

/** Predicts and scores the sets that lie below `dir`; `report` hears of each set, and of what went wrong. */
export async function runAll(
  dir: string,
  known: readonly DataSet[],
  report: (message: string) => void,
): Promise<readonly Figure[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'evaluate-'));
  try {
    const predicted = new Map<string, string>();
    const figures: Figure[] = [];
    for (const set of known) {
      const folder = join(dir, set.folder);
      if (!set.items.every((file) => existsSync(join(folder, file)))) continue;
      const task = tasks[set.task];
      report(`${set.task} ${set.name}${task === null ? ': the task is not built yet' : ''}`);
      if (task === null) continue;
      for (const file of set.items.map((name) => join(folder, name)).filter((name) => !predicted.has(name))) {
        const out = join(scratch, `${predicted.size}.jsonl`);
        await predictFile(task, file, out, report);
        predicted.set(file, out);
      }
      const paths = set.items.map((name) => predicted.get(join(folder, name)) ?? '');
      const args = set.score.map((arg) => arg.replace(/^\{(\d)\}$/, (_, index: string) => paths[Number(index)] ?? ''));
      const { stdout } = await run('python3', args, { cwd: folder, maxBuffer });
      figures.push(...set.metrics.map((metric) => readFigure(set, metric, stdout)));
    }
    return figures;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function predictFile(task: Task, file: string, out: string, report: (message: string) => void): Promise<void> {
  const lines = file.endsWith('.py')
    ? (await run('python3', [file], { maxBuffer })).stdout.split('\n')
    : splitLines(createReadStream(file, 'utf8'));
  const target = await open(out, 'w');
  try {
    for await (const result of runTask(task, lines)) {
      if ('bad' in result) report(`  ${file}, line ${result.bad.line}: ${result.bad.problems.join('; ')}`);
      else await target.write(`${JSON.stringify(result.prediction)}\n`);
    }
  } finally {
    await target.close();
  }
}
