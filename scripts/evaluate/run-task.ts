/** Runs one task over JSON lines. */
import type { Prediction, Task } from './task.ts';

/** Splits a stream of text at line feeds only: JSON strings may hold U+2028 and U+2029, which `readline` breaks at. */
export async function* splitLines(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly problems: readonly string[];
}

/** Predicts each line in turn; a line that cannot be read is yielded as such and the rest still runs. Blank lines are skipped. */
export async function* runTask(
  task: Task,
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ readonly prediction: Prediction } | { readonly bad: BadLine }> {
  if (task.prepare !== undefined) {
    const all: string[] = [];
    for await (const line of lines) all.push(line);
    const values = all.map(parse).flatMap((json) => ('value' in json ? [json.value] : []));
    yield* runTask(task.prepare(values), all);
    return;
  }
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const json = parse(line);
    const { problems, predict } =
      'problem' in json ? { problems: [json.problem], predict: null } : task.read(json.value);
    if (problems.length > 0 || predict === null) yield { bad: { line: number, problems } };
    else yield { prediction: await predict() };
  }
}

function parse(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
