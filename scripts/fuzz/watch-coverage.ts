/** Which parts of the program a run reached, from V8's own counts: input that reaches new parts is worth keeping. */
import { Session, type Profiler } from 'node:inspector';

/** Ranges of code that ran for the first time, as a number since the last call. */
export interface Coverage {
  readonly countNew: () => number;
  readonly size: () => number;
  readonly stop: () => void;
}

/** How often code ran, in steps that double: a loop that turns ten times more often is news, once more often is none. */
const bucketOf = (count: number) => Math.min(8, Math.ceil(Math.log2(count + 1)));

/** @param isOwn whether the code at an address counts */
export function watchCoverage(isOwn: (url: string) => boolean): Coverage {
  const session = new Session();
  session.connect();
  const ask = <Answer>(send: (done: (error: Error | null, answer?: Answer) => void) => void): Answer | undefined => {
    let found: Answer | undefined;
    // The inspector answers at once: both ends are in this thread.
    send((_error, answer) => {
      found = answer;
    });
    return found;
  };
  ask((done) => session.post('Profiler.enable', done));
  ask((done) => session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true }, done));
  const seen = new Set<string>();
  return {
    countNew: () => {
      const taken = ask<Profiler.TakePreciseCoverageReturnType>((done) =>
        session.post('Profiler.takePreciseCoverage', done),
      );
      const before = seen.size;
      for (const { url, scriptId, functions } of taken?.result ?? []) {
        if (!isOwn(url)) continue;
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) seen.add(`${scriptId}:${startOffset}:${endOffset}:${bucketOf(count)}`);
      }
      return seen.size - before;
    },
    size: () => seen.size,
    stop: () => session.disconnect(),
  };
}
