/** Trains the weights of `src/core/parallels/weights.ts` and prints that file; figures go to standard error. */
import { trainWeights, crossValidate } from './train/parallel-weights.ts';
import { formatWeights } from './train/format-weights.ts';
import { readAllPairs } from './train/parallel-sets.ts';
import { resolveTyped, runCommand, UsageError } from './command.ts';

const usage = `Usage: node scripts/train-parallels.ts DIR > src/core/parallels/weights.ts

DIR holds 1_paraphrase/ (mrpc, newshe and stsb_news) and 6_events/ (ecbpairs), the training parts.
Prints the weights trained on all of them; to standard error the figures of five-fold cross-validation by document.`;

await runCommand(usage, {}, async ({ positionals: [dir, ...others] }) => {
  if (dir === undefined || others.length > 0) throw new UsageError('Expected one folder.');
  const pairs = readAllPairs(resolveTyped(dir));
  process.stderr.write(crossValidate(pairs));
  process.stdout.write(formatWeights(trainWeights(pairs, () => true)));
  return 0;
});
