/**
 * The whole ingest of a root: `runIngest(root, options)` is what `npm run ingest` and `npm run build` call.
 */
import { readState, writeFiles } from './disk.ts';
import { planIngest, type Progress } from './plan-ingest.ts';
import type { IngestPlan, Settlement } from './plan-model.ts';

export interface IngestOptions {
  /** Compare with the disk and write nothing; so does a build under `CI`, which must not rewrite tracked files. */
  readonly check?: boolean;
  readonly settlement?: Settlement;
  readonly progress?: Progress;
}

export interface IngestReport extends IngestPlan {
  /** Whether the plan was written to disk. */
  readonly written: boolean;
}

/** Reads seeds and content of `root`, plans, and writes unless `check` is set. Throws only when the disk fails. */
export async function runIngest(
  root: string,
  { check = false, settlement, progress }: IngestOptions = {},
): Promise<IngestReport> {
  const plan = planIngest(await readState(root), settlement, progress);
  if (!check) await writeFiles(root, plan.files);
  return { ...plan, written: !check };
}
