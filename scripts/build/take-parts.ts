/** Takes what other jobs made (`build-part.ts`) into the cache, so that a build finds it there as if it had made it. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pagesPlace } from '#store/kept-pages.ts';
import { partFile, readPart, takePart } from '#store/part-of-site.ts';
import { readVersions } from '#store/versions.ts';
import { projectRoot, showPath, UsageError } from '../command.ts';
import { storePlace } from './prepare-content.ts';

/** The folder itself if it is a part, else the parts in it. */
async function listParts(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const folders = names.includes(partFile) ? [folder] : names.sort().map((name) => path.join(folder, name));
  return folders.filter((each) => existsSync(path.join(each, partFile)));
}

/** A part that is of no use is named, and costs time only: the build makes what it lacks. */
export async function takeParts(root: string, folder: string, editor: boolean): Promise<void> {
  const parts = await listParts(folder);
  if (parts.length === 0)
    throw new UsageError(`--parts: ${folder} holds no part of a site. Expected what build --part made.`);
  const { cache } = storePlace(root);
  const version = readVersions(projectRoot).pages;
  for (const each of parts) {
    const part = readPart(each);
    if (part === undefined) process.stderr.write(`${showPath(each)} was not written to its end; it is left out.\n`);
    else if (part.pages !== version || part.editor !== editor)
      process.stderr.write(`${showPath(each)} was made by another version or for editors; it is left out.\n`);
    else {
      const scopes = takePart(each, part, cache, pagesPlace(cache, { editor }));
      process.stdout.write(
        `Took ${part.stories.length} stories from ${showPath(each)}, the pages of ${scopes} things.\n`,
      );
    }
  }
}
