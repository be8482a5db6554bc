/** The rough events: whole seed files with left-overs go through ingest, and the sources that it writes are scored. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { runIngest } from '#ingest/run-ingest.ts';
import { readFigure, type Figure } from './figures.ts';
import type { Metric } from './data-set.ts';

const run = promisify(execFile);

const metrics: readonly Metric[] = [
  { name: 'left-overs removed', pattern: /removed ([\d.]+)/ },
  { name: 'article lines kept', pattern: /article lines kept ([\d.]+)/ },
  { name: 'short article lines kept', pattern: /paragraphs\) kept ([\d.]+)/ },
];

/** No figures where `dir` has no rough events. */
export async function runRough(dir: string): Promise<readonly Figure[]> {
  const folder = path.join(dir, '6_events');
  const seeds = path.join(folder, 'runs_rough');
  if (!existsSync(seeds)) return [];
  const scratch = await mkdtemp(path.join(tmpdir(), 'rough-'));
  try {
    const root = path.join(scratch, 'root');
    await cp(seeds, path.join(root, 'seeds'), { recursive: true });
    await runIngest(root);
    const out = path.join(scratch, 'out');
    for (const event of (await readdir(seeds)).sort()) {
      await run('python3', ['cleaned.py', path.join(root, 'content/sources', event), out, event], { cwd: folder });
    }
    const { stdout } = await run('python3', ['score_rough.py', out], { cwd: folder });
    return metrics.map((metric) => readFigure({ task: 'ingest', name: 'runs_rough' }, metric, stdout));
  } finally {
    await rm(scratch, { recursive: true });
  }
}
