/** Names the steps of a command for whoever measures it: they are among the measures of Node's `performance`. */
export const stepPrefix = 'crossbearing:';

/** Runs a step and notes how long it took. */
export async function timed<T>(step: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  performance.measure(stepPrefix + step, { start });
  return result;
}
