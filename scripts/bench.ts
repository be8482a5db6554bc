/** `npm run bench`: how long the comparison of a story takes by its size, and whole commands by the size of a collection. */
import { benchBuild, describeMeasured } from './bench/bench-build.ts';
import { benchComparison } from './bench/bench-comparison.ts';
import { sizes } from './bench/make-collection.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run bench -- [--articles 50,200,1000]
       npm run bench -- build [--size S,M,L] [--runs 3]

The first compares made-up stories (fixed seed; half of each article is copied from others of its event) and prints how
long each step takes, and how much memory the whole took. The second makes whole collections, from seeds to claims, runs
ingest, check and build on them, from nothing and after small changes, and prints medians as a table in Markdown.
  --articles N,N  sizes of stories
  --size S,M,L    collections of 200, 2,000 and 20,000 articles and claims (default: S)
  --runs N        how often each command runs (default: 3)
`;

const options = {
  articles: { type: 'string', default: '50,200,1000' },
  size: { type: 'string', default: 'S' },
  runs: { type: 'string', default: '3' },
} as const;

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

async function printBuilds(typed: string, runs: number): Promise<void> {
  for (const name of typed.split(',')) {
    const size = Object.entries(sizes).find(([known]) => known === name)?.[1];
    if (size === undefined) throw new UsageError(`--size: expected ${Object.keys(sizes).join(', ')}, found "${name}".`);
    const measured = await benchBuild(size, runs, (step) => process.stderr.write(`${name}: ${step}\n`));
    process.stdout.write(`\n| ${name} | seconds | CPU seconds | peak MB |\n| --- | --- | --- | --- |\n`);
    process.stdout.write(`${measured.map(describeMeasured).join('\n')}\n`);
  }
}

await runCommand(usage, options, async ({ values, positionals }) => {
  const [what, ...more] = positionals;
  if (more.length > 0 || (what !== undefined && what !== 'build'))
    throw new UsageError(`Unexpected: ${positionals.join(' ')}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs: expected a whole number, found "${values.runs}".`);
  if (what === 'build') await printBuilds(values.size, runs);
  else printComparison(values.articles);
  return 0;
});
