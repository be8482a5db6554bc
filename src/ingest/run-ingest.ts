/**
 * The whole ingest of a root: `runIngest(root, options)` is what `npm run ingest` and `npm run build` call.
 */
import { readCorpus } from '#markdown/read-corpus.ts';
import { BusyFile } from '#disk/busy-file.ts';
import { readState, signSeeds, writeFiles } from './disk.ts';
import { markClaims } from './mark-claims.ts';
import { groundSeeds, planIngest } from './plan-ingest.ts';
import { prepareSeeds, type Progress } from './prepare-seeds.ts';
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

/** Plans that may come to nothing because somebody saved a file meanwhile, before an ingest gives up. */
const attempts = 5;

/** Reads seeds and content of `root`, plans, and writes unless `check` is set. Throws only when the disk fails. */
export async function runIngest(
  root: string,
  { check = false, settlement, progress }: IngestOptions = {},
): Promise<IngestReport> {
  let busy = 'seeds';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seeds = await signSeeds(root);
    const state = await readState(root);
    const { seeds: inOrder, ground } = groundSeeds(state);
    const plan = planIngest(state, settlement, await prepareSeeds(inOrder, ground, progress));
    const changesSource = plan.files.some(
      ({ path, before }) => path.startsWith('content/sources/') && before !== undefined,
    );
    const marks = changesSource ? markClaims(await readCorpus(root), plan.files) : { files: [], review: [] };
    const files = [...plan.files, ...marks.files];
    const report = { ...plan, files, written: !check, ...(marks.review.length > 0 ? { review: marks.review } : {}) };
    if (check || files.length === 0) return report;
    // A seed that was read while somebody wrote it may have been half of one, and ids are chosen once.
    if ((await signSeeds(root)) !== seeds) continue;
    const changed = await writeFiles(root, files);
    if (changed === undefined) return report;
    busy = changed;
  }
  throw new BusyFile(busy);
}
