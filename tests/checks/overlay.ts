import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChecks } from '#checks/run-checks.ts';
import type { Problem } from '#core/problem.ts';
import { readBases } from '#markdown/read-bases.ts';
import { readCorpus } from '#markdown/read-corpus.ts';
import { listSeedNames, readSeedTexts } from '../../scripts/check/read-seed-texts.ts';

export const fixtures = 'tests/fixtures/checks';
/** What says of a fixture what is expected. */
const notes = new Set(['problems.txt', 'defects.txt']);
const productDocs = join(fixtures, '_product-docs');

/**
 * Runs all checks on the valid fixture with the files of one folder laid over it. In names `%41` stands for `A`, so that names
 * no file system agrees on can be kept; `x.repeat.json` writes a long file `x`.
 */
export async function checkOverlay(folder: string): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'crossbearing-check-'));
  try {
    await cp(join(fixtures, '_valid'), root, { recursive: true });
    await copyOverlay(folder, root);
    return await checkRoot(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Lays the files of a fixture over a root. */
export async function copyOverlay(folder: string, root: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile() && !notes.has(each.name))) {
    await layOver(join(entry.parentPath, entry.name), folder, root);
  }
}

/** Runs all checks on a root, with nothing of the product's own docs. */
export async function checkRoot(root: string): Promise<readonly Problem[]> {
  const reading = await readCorpus(root, { productDocs });
  const { sources } = reading.corpus;
  return runChecks(reading, {
    bases: readBases(reading),
    seeds: readSeedTexts(root, sources),
    seedNames: await listSeedNames(root),
  });
}

async function layOver(file: string, folder: string, root: string): Promise<void> {
  const target = join(root, decodeURIComponent(file.slice(folder.length))).replace(/\.repeat\.json$/, '');
  await mkdir(dirname(target), { recursive: true });
  if (!file.endsWith('.repeat.json')) return cp(file, target);
  const { before, unit, times, after } = JSON.parse(await readFile(file, 'utf8'));
  return writeFile(target, before + unit.repeat(times) + after);
}
