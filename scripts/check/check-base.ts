/** The problems of the content as it was where a branch began. */
import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#core/problem.ts';
import { storyOfFile } from '#markdown/content-file.ts';
import { hashFile, noFile } from '#store/snapshot.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import type { CheckedFiles } from './check-and-keep.ts';
import { checkRoot } from './check-root.ts';
import { withFilesAt, type Branch } from './read-branch.ts';

const inStories = /^(?:content\/(?:sources|claims|\.base)|seeds)\//;
const storyOfSeed = /^seeds\/([^/]+)/;
/** Names that readers take; others are reported. */
const ordinary = /^(?:seeds\/.*|content\/(?:sources|claims|\.base)\/[a-z0-9-]+\/[a-z0-9-]+\.md)$/;

/**
 * Checks what the branch changed as it was before, in a copy; the problems of all that is the same were kept by the check of
 * the root. Of the stories the copy holds only those that are read.
 */
export async function checkBase(
  root: string,
  branch: Branch,
  { snapshot: now, versions, found }: CheckedFiles,
): Promise<readonly Problem[]> {
  const cache = path.join(cacheFolder(root), 'store');
  return withFilesAt(root, branch, async (copy) => {
    const same = [...now].filter(([file]) => !branch.files.has(file));
    const changed = [...branch.files].filter((file) => existsSync(path.join(copy, file)));
    const snapshot = new Map([...same, ...changed.map((file) => [file, hashFile(path.join(copy, file))] as const)]);
    const bring = (isWanted: (file: string) => boolean) => linkFiles(root, copy, same, isWanted);
    bring((file) => !inStories.test(file) || !ordinary.test(file));
    const { problems } = await checkRoot(
      { root: copy, cache, project: projectRoot },
      {
        snapshot,
        versions,
        kept: found,
        bring: (stories) => {
          const wanted = new Set(stories);
          bring((file) => wanted.has(storyOfFile(file) ?? storyOfSeed.exec(file)?.[1] ?? ''));
        },
      },
    );
    return problems;
  });
}

/** Gives files of the root a second name in the copy. */
function linkFiles(
  root: string,
  copy: string,
  files: Iterable<readonly [file: string, hash: string]>,
  isWanted: (file: string) => boolean,
): void {
  for (const [file, hash] of files) {
    const to = path.join(copy, file);
    if (hash === noFile || !isWanted(file) || existsSync(to)) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    try {
      linkSync(path.join(root, file), to);
    } catch {
      // Another disk, or one that knows no second names.
      copyFileSync(path.join(root, file), to);
    }
  }
}
