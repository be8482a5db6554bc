/** Runs one target on input that it makes from its corpus, in a thread of its own that can be ended when it hangs. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { makeRandom, mutate } from './mutate.ts';
import { targets } from './targets.ts';
import { watchCoverage } from './watch-coverage.ts';
import { readTask, type FuzzMessage } from './task.ts';

/** Inputs between two looks at the coverage: a look costs as much as several runs. */
const batch = 20;
/** Failures of one target that are told: more of the same teach nothing. */
const mostFailures = 5;

const { name, corpus, seconds, start, shared } = readTask(workerData);
const target = targets.find((each) => each.name === name);
if (target === undefined) throw new Error(`no target ${name}`);
const tell = (message: FuzzMessage) => parentPort?.postMessage(message, []);
const length = new Int32Array(shared, 0, 2);
const current = new Uint8Array(shared, 8);

mkdirSync(corpus, { recursive: true });
const inputs: Buffer[] = [
  ...target.seeds.map((seed) => Buffer.from(seed)),
  ...readdirSync(corpus)
    .sort()
    .map((file) => readFileSync(path.join(corpus, file))),
];
const coverage = watchCoverage((url) => /\/(?:src|scripts)\//.test(url) && !url.includes('/scripts/fuzz/'));
const random = makeRandom(start);
const failures = new Set<string>();
let runs = 0;

/** Runs one input, after writing down what it is for whoever watches. */
function run(input: Buffer): boolean {
  current.set(input.subarray(0, current.length));
  length[0] = input.length;
  length[1] = runs;
  runs += 1;
  try {
    target?.run(input);
    return true;
  } catch (error) {
    const reason =
      error instanceof Error
        ? `${error.message}\n${error.stack?.split('\n').slice(1, 6).join('\n') ?? ''}`
        : String(error);
    // The same law broken in the same place is one finding.
    const kind = reason
      .split('\n')
      .filter((line) => !line.includes('"'))
      .join('\n')
      .slice(0, 300);
    if (!failures.has(kind)) tell({ kind: 'failure', input: Uint8Array.from(input), reason });
    failures.add(kind);
    return false;
  }
}

const pick = () => inputs[random(inputs.length)] ?? Buffer.alloc(0);
const end = performance.now() + seconds * 1000;
for (const input of inputs) run(input);
coverage.countNew();
while (performance.now() < end && failures.size < mostFailures) {
  const made = Array.from({ length: batch }, () => mutate(pick(), pick(), random));
  const fine = made.filter(run);
  if (coverage.countNew() === 0) continue;
  // Something in the batch was news: of what each reaches alone, nothing is new any more, so the shortest stands for it.
  const kept = fine.toSorted((a, b) => a.length - b.length).slice(0, 2);
  for (const input of kept) {
    inputs.push(input);
    writeFileSync(path.join(corpus, createHash('sha256').update(input).digest('hex').slice(0, 16)), input);
  }
}
coverage.stop();
tell({ kind: 'end', runs, corpus: inputs.length, coverage: coverage.size() });
