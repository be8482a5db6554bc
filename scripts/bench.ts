/** `npm run bench`: how long the comparison of a story takes by its size, and whole commands by the size of a collection. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { benchBuild } from './bench/bench-build.ts';
import { benchComparison } from './bench/bench-comparison.ts';
import type { SizeName } from './bench/make-collection.ts';
import { peers } from './bench/peers/peers.ts';
import { putIntoPage, writeReport } from './bench/report/write-report.ts';
import { resultsSchema, type Results } from './bench/results.ts';
import { projectRoot, resolveTyped, runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run bench -- [--articles 50,200,1000]
       npm run bench -- build [--size S,M,L] [--runs 3] [--within 60] [--most 900] [--only ours|peers]
                        [--peers hugo,astro] [--cards S,M] [--json FILE] [--add] [--write FILE] [--date TEXT]
       npm run bench -- report [--json FILE] [--write FILE] [--date TEXT]

The first compares made-up stories (fixed seed; half of each article is copied from others of its event) and prints how
long each step takes, and how much memory the whole took. The second makes whole collections, from seeds to claims, and
measures our commands on them and other generators on the same pages: from nothing, and after small changes. It prints
tables in Markdown, with what should be reached. Other generators are fetched from npm and Debian when they are first
needed. What fails is named, and the rest goes on. The third prints the tables of an earlier run again.
  --articles N,N  sizes of stories
  --size S,M,L    collections of 200, 2,000 and 20,000 articles and claims (default: S)
  --runs N        how often each command runs (default: 3)
  --within N      no further run of a command once its runs took N seconds (default: 60)
  --most N        a command that takes longer than N seconds is given up (default: 900)
  --only WHO      ours or peers (default: both)
  --peers LIST    only these: ${peers.map(({ name }) => name).join(', ')}
  --cards S,M,L   sizes at which share cards are drawn too, 20 ms each (default: S,M)
  --json FILE     where all figures are kept, also those of a run that was stopped (default: .cache/bench.json)
  --add           keep the figures of that file for the sizes that are not measured now
  --write FILE    put the tables into this page of the docs, in place of those that it has
  --date TEXT     when it was measured, for the page
`;

const options = {
  articles: { type: 'string', default: '50,200,1000' },
  size: { type: 'string', default: 'S' },
  runs: { type: 'string', default: '3' },
  within: { type: 'string', default: '60' },
  most: { type: 'string', default: '900' },
  only: { type: 'string' },
  peers: { type: 'string' },
  cards: { type: 'string', default: 'S,M' },
  add: { type: 'boolean', default: false },
  json: { type: 'string' },
  write: { type: 'string' },
  date: { type: 'string' },
} as const;

const sizeNames: ReadonlyMap<string, SizeName> = new Map([
  ['S', 'S'],
  ['M', 'M'],
  ['L', 'L'],
]);

function printComparison(typed: string): void {
  const articles = typed.split(',').map(Number);
  if (articles.some((size) => !Number.isInteger(size) || size < 2)) {
    throw new UsageError(`--articles: expected whole numbers above 1 with commas between, found "${typed}".`);
  }
  process.stdout.write('articles     words  passages  parallels  passages s  sentences s  parallels s\n');
  for (const timing of benchComparison(articles, () => performance.now())) {
    const seconds = [timing.passageTime, timing.sentenceTime, timing.parallelTime].map((time) =>
      (time / 1000).toFixed(2),
    );
    const cells = [timing.articles, timing.words, timing.passages, timing.parallels, ...seconds];
    const widths = [8, 10, 10, 11, 12, 13, 13];
    process.stdout.write(`${cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join('')}\n`);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`Peak memory ${peak} MB. Times are of one process; compare them within one run only.\n`);
}

function readNumber(option: string, typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--${option}: expected a whole number, found "${typed}".`);
  return number;
}

/** The items of a list with commas between, each one of those that there are. */
function readList<T>(option: string, typed: string, known: ReadonlyMap<string, T>): T[] {
  return typed.split(',').map((name) => {
    const found = known.get(name);
    if (found === undefined)
      throw new UsageError(`--${option}: expected some of ${[...known.keys()].join(', ')}, found "${name}".`);
    return found;
  });
}

async function readResults(file: string): Promise<Results> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`--json: there is no ${file}. Run npm run bench -- build first.`);
  });
  return resultsSchema.parse(JSON.parse(text));
}

interface BuildArguments {
  readonly size: string;
  readonly runs: string;
  readonly within: string;
  readonly most: string;
  readonly only?: string | undefined;
  readonly peers?: string | undefined;
  readonly cards: string;
  readonly add: boolean;
}

async function measureBuilds(values: BuildArguments, file: string): Promise<Results> {
  const { size, runs, within, only, peers: typed, cards } = values;
  if (only !== undefined && only !== 'ours' && only !== 'peers')
    throw new UsageError(`--only: expected ours or peers, found "${only}".`);
  const known = new Map(peers.map((peer) => [peer.name, peer]));
  const chosen = typed === undefined ? peers : readList('peers', typed, known);
  const named = { size, runs, within, cards, only, peers: typed };
  const words = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`]));
  await mkdir(path.dirname(file), { recursive: true });
  // What was started ends with the bench.
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  return benchBuild({
    command: `npm run bench -- build ${words.join(' ')}`,
    sizes: readList('size', size, sizeNames),
    ours: only !== 'peers',
    peers: only === 'ours' ? [] : chosen,
    cards: new Set(readList('cards', cards, sizeNames)),
    earlier: values.add ? await readResults(file) : undefined,
    runs: readNumber('runs', runs),
    within: readNumber('within', within),
    most: readNumber('most', values.most),
    tell: (line) => process.stderr.write(`${line}\n`),
    save: (results) => writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`),
  });
}

await runCommand(usage, options, async ({ values, positionals }) => {
  const [what, ...more] = positionals;
  if (more.length > 0 || (what !== undefined && what !== 'build' && what !== 'report'))
    throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  if (what === undefined) {
    printComparison(values.articles);
    return 0;
  }
  const file = values.json === undefined ? path.join(projectRoot, '.cache', 'bench.json') : resolveTyped(values.json);
  const results = what === 'build' ? await measureBuilds(values, file) : await readResults(file);
  const report = writeReport(results, values.date);
  process.stdout.write(`\n${report}`);
  if (values.write !== undefined) {
    const page = resolveTyped(values.write);
    await writeFile(page, putIntoPage(await readFile(page, 'utf8'), report));
  }
  return results.sizes.some(({ measured }) => measured.some(({ failed }) => failed !== undefined)) ? 1 : 0;
});
