import path from 'node:path';
import { planFixes } from '#checks/fix/plan-fixes.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { projectRoot } from '../command.ts';
import { describeFixes, showFixes, writeFixes } from './write-fixes.ts';

/** Mends what is certain; with `dry` only shows it. Gives whether there was anything. */
export async function fix(root: string, dry: boolean): Promise<boolean> {
  const plan = planFixes(await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') }));
  if (dry) process.stdout.write(showFixes(plan));
  else await writeFixes(root, plan);
  process.stderr.write(describeFixes(plan, !dry));
  return plan.files.length > 0;
}
