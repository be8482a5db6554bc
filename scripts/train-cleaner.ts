/** `node scripts/train-cleaner.ts DIR`: fits the weights of the cleaner on labelled lines. Exit codes: 0 fine, 1 problems, 2 crash. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { addNeighbours, predict } from '#ingest/line-model.ts';
import { projectRoot, resolveTyped, runCommand, UsageError } from './command.ts';
import { fitLogistic, type Example } from './train/fit-logistic.ts';
import { readLineSet, readPageSet, type LabelledPage } from './train/read-sets.ts';

const usage = `
Usage: node scripts/train-cleaner.ts DIR

DIR holds pairs <set>.items.jsonl ({"id","text"}) and <set>.gold.jsonl ({"id","page","labels"}: content, boilerplate,
or anything else for lines that do not count), and aeb/, pages as HTML with their article's text (the layout of
article-extraction-benchmark). Prints what each model reaches, cross-validated by page in five folds, and writes
src/data/line-weights.ts and src/data/page-weights.ts, fitted on all of them.
`;

const sets = ['lines_container', 'lines_container_raw', 'lines_full'];
const folds = 5;
/** Ridge penalty; 1 to 10 give the same cross-validated figures within .005. */
const penalty = 3;

await runCommand(usage, {}, async ({ positionals: [dir] }) => {
  if (dir === undefined) throw new UsageError('Expected the folder of labelled lines.');
  const folder = resolveTyped(dir);
  const lines = sets.flatMap((set) => readLineSet(folder, set));
  await train(lines, 'line-weights.ts', ['firstWeights', 'secondWeights']);
  await train(readPageSet(path.join(folder, 'aeb')), 'page-weights.ts', ['firstPageWeights', 'secondPageWeights']);
  return 0;
});

async function train(pages: readonly LabelledPage[], name: string, names: readonly [string, string]): Promise<void> {
  const predictions = new Map<LabelledPage, readonly number[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fit(pages.filter((page) => page.fold % folds !== fold));
    for (const page of pages.filter((own) => own.fold % folds === fold)) predictions.set(page, apply(model, page.rows));
  }
  for (const set of new Set(pages.map((page) => page.set))) {
    const figure = measure(
      pages.filter((page) => page.set === set),
      predictions,
    );
    process.stdout.write(`${set}: cross-validated F1 of lines ${figure.toFixed(3)}\n`);
  }
  const file = path.join(projectRoot, 'src/data', name);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(writeWeights(fit(pages), names), { ...options, filepath: file }));
}

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

function measure(pages: readonly LabelledPage[], predictions: ReadonlyMap<LabelledPage, readonly number[]>): number {
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

function writeWeights({ first, second }: Model, [firstName, secondName]: readonly [string, string]): string {
  const list = (weights: readonly number[]) =>
    `[${weights.map((weight) => Math.round(weight * 1000)).join(', ')}].map((thousandths) => thousandths / 1000)`;
  return `/**
 * Weights of a model in \`ingest/line-model.ts\`, in the order of its features; fitted by \`node scripts/train-cleaner.ts DIR\`
 * on pages whose lines are labelled as article or left-over. Generated: do not edit.
 */
export const ${firstName}: readonly number[] = ${list(first)};
export const ${secondName}: readonly number[] = ${list(second)};
`;
}
