/**
 * The problems of the content as it stands, in development. Two checks answer: a quick one of the page that is looked at, as soon
 * as that asks, and the whole one of the command, which runs beside the server and may take seconds.
 */
import type { Problem } from '#core/problem.ts';
import { runChecks } from '#checks/run-checks.ts';
import { readFrame, readStories, type Frame } from '#markdown/read-corpus.ts';
import { fileOfPage } from './page-files.ts';
import type { PageProblems } from './report-page.ts';

/** The page that is open comes first, with its own problems; saves that follow at once are checked once. */
const delayMilliseconds = 500;

export interface Follower {
  /** Content has changed, or nothing is known yet. */
  readonly change: () => void;
  /** What the page at an address, below the base, has to show. */
  readonly ask: (address: string) => Promise<PageProblems>;
}

export interface FollowOptions {
  readonly root: string;
  /** All that the check command finds. */
  readonly checkAll: () => Promise<readonly Problem[]>;
  /** Called with each whole result that belongs to the content as it stands. */
  readonly report: (problems: readonly Problem[]) => void;
}

export function followProblems({ root, checkAll, report }: FollowOptions): Follower {
  let version = 0;
  let whole: { readonly version: number; readonly problems: readonly Problem[] } | undefined;
  let frame: { readonly version: number; readonly read: Promise<Frame> } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  const run = async (): Promise<void> => {
    // The one that runs starts another when it ends.
    if (running) return;
    running = true;
    const started = version;
    const problems = await checkAll().finally(() => {
      running = false;
    });
    if (started !== version) return run();
    whole = { version, problems };
    report(problems);
    return undefined;
  };
  const readNow = (): Promise<Frame> => {
    if (frame?.version !== version) frame = { version, read: readFrame(root) };
    return frame.read;
  };
  return {
    change: () => {
      version += 1;
      clearTimeout(waiting);
      waiting = setTimeout(() => void run(), delayMilliseconds);
      waiting.unref();
    },
    ask: async (address) => {
      if (whole?.version === version) return { address, problems: whole.problems, complete: true };
      const page = fileOfPage(address);
      if (page === undefined) return { address, problems: [], complete: false };
      const read = await readNow();
      // Of a page that rests on many stories only what its own file shows: the rest comes with the whole check.
      const problems = page.story === undefined ? read.problems : runChecks(readStories(read, new Set([page.story])));
      return { address, problems, complete: false };
    },
  };
}
