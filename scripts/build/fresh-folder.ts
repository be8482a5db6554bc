/** Where a build works: a folder beside the one that it replaces, in turn with other builds of this copy of the program. */
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, projectRoot } from '../command.ts';
import { prepareFolder } from './output-folder.ts';
import { waitForTurn } from './wait-for-turn.ts';

/** Ctrl+C and a runner's stop leave the old site and nothing else. */
function removeWhenStopped(fresh: string): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      rmSync(fresh, { recursive: true, force: true });
      process.stderr.write('Stopped; the site is as it was.\n');
      process.exit(code);
    });
  }
}

export interface BuildPlace {
  readonly root: string;
  readonly out: string;
  readonly editor: boolean;
  /** Where the site that is replaced is put, if it is kept for the next build. */
  readonly aside?: string;
}

/** Does the work of a build in a fresh folder beside `out`, which is gone afterwards unless it was moved. */
export async function inFreshFolder<Result>(
  { root, out, editor, aside }: BuildPlace,
  work: (fresh: string) => Promise<Result>,
): Promise<Result> {
  const release = await waitForTurn(path.join(projectRoot, '.cache', 'build.lock'), (pid) =>
    process.stderr.write(`Waiting for another build to end (process ${pid}).\n`),
  );
  const fresh = await prepareFolder(out, aside).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  removeWhenStopped(fresh);
  try {
    Object.assign(process.env, {
      CROSSBEARING_ROOT: root,
      CROSSBEARING_OUT: fresh,
      CROSSBEARING_CACHE: cacheFolder(root),
      CROSSBEARING_EDITOR: editor ? '1' : '',
    });
    return await work(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await release();
  }
}
