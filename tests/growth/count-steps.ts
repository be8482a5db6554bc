/**
 * How much work a run is, counted by V8 and not by a clock: how often each block of JavaScript ran, ours and those of packages.
 * What the engine does inside one step, such as a search in a string or a regular expression, is not seen; the latter are held to
 * linear time by `npm run lint`.
 */
import { Session, type Profiler } from 'node:inspector';

/** Options of Node under which no step is left out: V8 counts nothing in code that it has made fast. */
export const countingOptions = ['--no-opt', '--no-maglev', '--no-sparkplug'] as const;

/** Steps of functions besides those inside Node. */
function sumSteps(scripts: readonly Profiler.ScriptCoverage[]): number {
  const functions = scripts.filter(({ url }) => !url.startsWith('node:')).flatMap((script) => script.functions);
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}

/**
 * Counts the steps of a call in this thread, besides those inside Node; the same call gives the same number each time but the
 * first, which loads and remembers.
 */
export function watchSteps(): (work: () => unknown) => number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Counts begin again each time they are taken; the inspector of the own thread answers at once.
  const take = () => {
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (_error, taken) => {
      steps = sumSteps(taken?.result ?? []);
    });
    return steps;
  };
  return (work) => {
    take();
    work();
    return take();
  };
}
