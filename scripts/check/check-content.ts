/** Reads all content of a root with its seeds and bases, and runs every check on it. */
import path from 'node:path';
import { runChecks } from '#checks/run-checks.ts';
import type { Problem } from '#core/problem.ts';
import { readBases } from '#markdown/read-bases.ts';
import { readCorpus, type Reading } from '#markdown/read-corpus.ts';
import { projectRoot } from '../command.ts';
import { listSeedNames, readSeedTexts } from './read-seed-texts.ts';

export interface CheckedContent {
  readonly reading: Reading;
  /** Worst first. */
  readonly problems: readonly Problem[];
}

/** What `npm run check` and a build report. */
export async function checkContent(root: string): Promise<CheckedContent> {
  const reading = await readCorpus(root, { productDocs: path.join(projectRoot, 'src', 'docs') });
  const { sources } = reading.corpus;
  const seeds = readSeedTexts(root, sources);
  const seedNames = await listSeedNames(root);
  return { reading, problems: runChecks(reading, { bases: readBases(reading), seeds, seedNames }) };
}
