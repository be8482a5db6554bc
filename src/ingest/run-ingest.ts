/**
 * The whole ingest of a root: `runIngest(root, options)` is what `npm run ingest` and `npm run build` call.
 */
import { readCorpus } from '#markdown/read-corpus.ts';
import { readState, writeFiles } from './disk.ts';
import { markClaims } from './mark-claims.ts';
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
  /** Files of claims to read again, because what they cite changes. */
  readonly review?: readonly string[];
}

/** Reads seeds and content of `root`, plans, and writes unless `check` is set. Throws only when the disk fails. */
export async function runIngest(
  root: string,
  { check = false, settlement, progress }: IngestOptions = {},
): Promise<IngestReport> {
  const plan = planIngest(await readState(root), settlement, progress);
  const changesSource = plan.files.some(
    ({ path, before }) => path.startsWith('content/sources/') && before !== undefined,
  );
  const marks = changesSource ? markClaims(await readCorpus(root), plan.files) : { files: [], review: [] };
  const files = [...plan.files, ...marks.files];
  if (!check) await writeFiles(root, files);
  return { ...plan, files, written: !check, ...(marks.review.length > 0 ? { review: marks.review } : {}) };
}
