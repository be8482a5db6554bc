/** `node scripts/train-cleaner.ts DIR`: fits the weights of the cleaner on labelled lines. Exit codes: 0 fine, 1 problems, 2 crash. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeLines, seeLine } from '#ingest/line-features.ts';
import { addNeighbours, predict } from '#ingest/line-model.ts';
import { describeShape } from '#ingest/shape.ts';
import { splitLines } from '#ingest/text-lines.ts';
import { projectRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { fitLogistic, type Example } from './train/fit-logistic.ts';

const usage = `
Usage: node scripts/train-cleaner.ts DIR

DIR holds pairs <set>.items.jsonl ({"id","text"}) and <set>.gold.jsonl ({"id","page","labels"}: content, boilerplate,
or anything else for lines that do not count). Prints the kept-line F1 of each set, cross-validated by page in five
folds, and writes src/data/line-weights.ts fitted on all of them.
`;

const sets = ['lines_container', 'lines_container_raw', 'lines_full'];
const folds = 5;
/** Ridge penalty; 1 to 10 give the same cross-validated figures within .005. */
const penalty = 3;

interface Page extends Example {
  readonly set: string;
  readonly fold: number;
}

await runCommand(usage, {}, async ({ positionals: [dir] }) => {
  if (dir === undefined) throw new UsageError('Expected the folder of labelled lines.');
  const pages = sets.flatMap((set) => readSet(resolveTyped(dir), set));
  const predictions = new Map<Page, readonly number[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fit(pages.filter((page) => page.fold !== fold));
    for (const page of pages.filter((own) => own.fold === fold)) predictions.set(page, apply(model, page.rows));
  }
  for (const set of sets)
    process.stdout.write(
      `${set}: cross-validated F1 ${measure(
        pages.filter((page) => page.set === set),
        predictions,
      ).toFixed(3)}\n`,
    );
  const file = path.join(projectRoot, 'src/data/line-weights.ts');
  const options = await resolveConfig(file);
  writeFileSync(file, await format(writeWeights(fit(pages)), { ...options, filepath: file }));
  return 0;
});

interface Model {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function fit(pages: readonly Example[]): Model {
  const first = fitLogistic(pages, penalty);
  const stacked = pages.map((page) => ({
    ...page,
    rows: addNeighbours(
      page.rows,
      page.rows.map((row) => predict(row, first)),
    ),
  }));
  return { first, second: fitLogistic(stacked, penalty) };
}

function apply({ first, second }: Model, rows: Example['rows']): readonly number[] {
  return addNeighbours(
    rows,
    rows.map((row) => predict(row, first)),
  ).map((row) => predict(row, second));
}

function measure(pages: readonly Page[], predictions: ReadonlyMap<Page, readonly number[]>): number {
  let [hits, wrong] = [0, 0];
  for (const page of pages) {
    for (const [index, value] of (predictions.get(page) ?? []).entries()) {
      const target = page.targets[index];
      if (target === undefined || target === null) continue;
      if (value >= 0.5 && target === 1) hits += 1;
      else if (value >= 0.5 !== (target === 1)) wrong += 1;
    }
  }
  return (2 * hits) / (2 * hits + wrong);
}

function readSet(dir: string, set: string): readonly Page[] {
  const gold = new Map(readJsonLines(path.join(dir, `${set}.gold.jsonl`)).map((line) => [line['id'], line]));
  return readJsonLines(path.join(dir, `${set}.items.jsonl`)).map(({ id, text }): Page => {
    const { labels, page } = gold.get(id) ?? {};
    const lines = splitLines(String(text));
    return {
      set,
      fold: Number.parseInt(String(page).slice(0, 6), 16) % folds,
      rows: describeLines(lines.map((line) => seeLine(describeShape(line.text)))),
      targets: lines.map(({ range }) => readTarget(Array.isArray(labels) ? labels[range[0] - 1] : undefined)),
    };
  });
}

function readTarget(label: unknown): 0 | 1 | null {
  return label === 'content' ? 1 : label === 'boilerplate' ? 0 : null;
}

function readJsonLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}

function writeWeights({ first, second }: Model): string {
  const list = (weights: readonly number[]) => `[${weights.map((weight) => Number(weight.toFixed(3))).join(', ')}]`;
  return `/**
 * Weights of the model in \`ingest/line-model.ts\`, in the order of its features; fitted by \`node scripts/train-cleaner.ts DIR\` on
 * pages whose lines are labelled as article or left-over. Generated: do not edit.
 */
export const firstWeights: readonly number[] = ${list(first)};
export const secondWeights: readonly number[] = ${list(second)};
`;
}
