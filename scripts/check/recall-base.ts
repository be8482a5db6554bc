/** What of the problems at the base of a branch follows from the check of the content as it is now, without reading any of the base. */
import path from 'node:path';
import type { Problem } from '#core/problem.ts';
import { storyOfFile } from '#markdown/content-file.ts';
import { noFile } from '#store/snapshot.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import type { CheckedFiles } from './check-and-keep.ts';
import { checkRoot } from './check-root.ts';
import type { Branch } from './read-branch.ts';

class LooksAgain extends Error {}

const isContent = (file: string) => /^(?:content|seeds)\//.test(file);

/** Whether a branch changed only what sources and claims of stories say, and none of these problems rests on such a story. */
function isApart({ files, added }: Branch, { snapshot, found }: CheckedFiles, some: readonly Problem[]): boolean {
  const changed = new Set<string>();
  for (const file of files) {
    if (!isContent(file)) continue;
    const story = storyOfFile(file);
    const hash = snapshot.get(file);
    // What came, went or is no file any more can be missed elsewhere.
    if (story === undefined || added.has(file) || hash === undefined || hash === noFile) return false;
    changed.add(story);
  }
  return some.every((problem) => {
    const story = storyOfFile(problem.file);
    const part = story === undefined ? found.pages.get(problem.file) : found.stories.get(story);
    const rests = part?.asked.some(([[what, about]]) => what === 'story' && changed.has(about));
    return part?.problems.includes(problem) === true && rests === false && !changed.has(story ?? '');
  });
}

/**
 * The problems at the base, as far as some of now may be among them; undefined where the base has to be read to tell, because one
 * of these rests on what the branch changed.
 * @param some problems of files that the branch did not change
 */
export async function recallBase(
  root: string,
  branch: Branch,
  checked: CheckedFiles,
  some: readonly Problem[],
): Promise<readonly Problem[] | undefined> {
  const { base, files, added } = branch;
  const { snapshot, versions, found } = checked;
  if (found.across.problems.some((problem) => some.includes(problem))) return undefined;
  if (isApart(branch, checked, some)) return some;
  const before = new Map(snapshot);
  for (const file of files) {
    if (added.has(file)) before.delete(file);
    else if (isContent(file)) before.set(file, `as at ${base}`);
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
