/** `npm run bench`: how long the comparison of a story takes, by its size, in one run. */
import { benchComparison } from './bench/bench-comparison.ts';
import { runCommand, UsageError } from './command.ts';

const usage = `
Usage: npm run bench -- [--articles 50,200,1000]

Compares made-up stories (fixed seed; half of each article is copied from others of its event) and prints how long each
step takes, and how much memory the whole took.
`;

const options = { articles: { type: 'string', default: '50,200,1000' } } as const;

await runCommand(usage, options, async ({ values }) => {
  const sizes = values.articles.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 2)) {
    throw new UsageError(`--articles: expected whole numbers above 1 with commas between, found "${values.articles}".`);
  }
  process.stdout.write('articles     words  passages  parallels  passages s  sentences s  parallels s\n');
  for (const timing of benchComparison(sizes, () => performance.now())) {
    const seconds = [timing.passageTime, timing.sentenceTime, timing.parallelTime].map((time) =>
      (time / 1000).toFixed(2),
    );
    const cells = [timing.articles, timing.words, timing.passages, timing.parallels, ...seconds];
    const widths = [8, 10, 10, 11, 12, 13, 13];
    process.stdout.write(`${cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join('')}\n`);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`Peak memory ${peak} MB. Times are of one process; compare them within one run only.\n`);
  return 0;
});
