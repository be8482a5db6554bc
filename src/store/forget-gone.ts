import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { removeLeftOvers } from '#disk/part-files.ts';
import { foldersOfPages } from './kept-pages.ts';
import type { StorePlace } from './store-place.ts';

const kinds = ['records', 'parts', 'editor-parts', 'search', 'editor-search', 'words'];

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Removes what is kept of stories, and of units and parts of the search, that are no longer there.
 * @param names of all that are, in the search of editors or in that of readers
 */
export function forgetGone({ cache }: StorePlace, names: ReadonlySet<string>, editor: boolean): void {
  const others = editor ? 'search' : 'editor-search';
  for (const kind of kinds.filter((each) => each !== others))
    for (const file of list(path.join(cache, kind))) {
      const [, name] = /^([^.]+)\..+$/.exec(file) ?? [];
      if (name !== undefined && !names.has(name)) rmSync(path.join(cache, kind, file), { force: true });
    }
}

/** Removes what killed commands left on its way into the cache. */
export async function forgetUnfinished({ cache }: StorePlace): Promise<void> {
  for (const below of ['', ...kinds, ...foldersOfPages]) {
    const folder = path.join(cache, below);
    await removeLeftOvers(folder, list(folder));
  }
}
