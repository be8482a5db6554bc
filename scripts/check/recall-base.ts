/** What of the problems at the base of a branch follows from the check of the content as it is now, without reading any of the base. */
import path from 'node:path';
import type { Problem } from '#core/problem.ts';
import { storyOfFile } from '#markdown/content-file.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import type { CheckedFiles } from './check-and-keep.ts';
import { checkRoot } from './check-root.ts';
import type { Branch } from './read-branch.ts';

class LooksAgain extends Error {}

/**
 * The problems at the base, as far as some of now may be among them; undefined where the base has to be read to tell, because one
 * of these rests on what the branch changed.
 * @param some problems of files that the branch did not change
 */
export async function recallBase(
  root: string,
  { base, files, added }: Branch,
  { snapshot, versions, found }: CheckedFiles,
  some: readonly Problem[],
): Promise<readonly Problem[] | undefined> {
  if (found.across.problems.some((problem) => some.includes(problem))) return undefined;
  const before = new Map(snapshot);
  for (const file of files) {
    if (added.has(file)) before.delete(file);
    else if (/^(?:content|seeds)\//.test(file)) before.set(file, `as at ${base}`);
  }
  const place = { root, cache: path.join(cacheFolder(root), 'store'), project: projectRoot };
  try {
    const { problems } = await checkRoot(place, {
      snapshot: before,
      versions,
      kept: found,
      wanted: new Set(some.flatMap(({ file }) => storyOfFile(file) ?? [])),
      openExaminer: () => Promise.reject(new LooksAgain()),
    });
    return problems;
  } catch (error) {
    if (error instanceof LooksAgain) return undefined;
    throw error;
  }
}
