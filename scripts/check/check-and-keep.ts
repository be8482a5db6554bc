import path from 'node:path';
import { storyOfFile } from '#markdown/content-file.ts';
import { isAsRead } from '#store/look-again.ts';
import { listChanges, restoreSnapshot, takeSnapshot, type Snapshot } from '#store/snapshot.ts';
import type { Columns } from '#store/snapshot-states.ts';
import { readVersions, type Versions } from '#store/versions.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import type { Begun } from '../start/begin-snapshot.ts';
import { checkRoot, type CheckedRoot } from './check-root.ts';
import { readChecks, type KeptChecks } from './kept-checks.ts';

const storiesBetweenProgress = 100;

export interface CheckedFiles extends CheckedRoot {
  readonly snapshot: Snapshot;
  readonly versions: Versions;
}

/** Above it, another snapshot takes less time than to read these stories again. */
const fewStories = 20;

/** Undefined: it may have been any file. */
function tellWhatWasRead({ looked, found }: CheckedRoot): ((file: string) => boolean) | undefined {
  if (looked === undefined || looked.size > fewStories) return undefined;
  const sources = [...looked].flatMap((story) => found.stories.get(story)?.sources ?? []);
  const seeds = new Set(sources.map(({ meta }) => `seeds/${meta.seed.file}`));
  return (file) => {
    if (file.startsWith('seeds/')) return seeds.has(file);
    const story = storyOfFile(file);
    return story === undefined || looked.has(story);
  };
}

/** Looks at content that somebody changes all the time; then what was found is told as it is. */
const mostLooks = 3;

/**
 * Checks a root, and keeps what was found for the next check or build. Where somebody changed a file meanwhile, what was found
 * belongs to no state of the content, such as that between two files which ingest writes: then it is looked at again.
 */
export async function checkAndKeep(root: string, begun: Begun = {}): Promise<CheckedFiles> {
  const { versions = readVersions(projectRoot), seen } = begun;
  // Read while all files are looked at, as the rules are loaded where all has to be checked.
  const kept = seen === undefined ? undefined : readChecks(storeFolder(root), versions.pages);
  const loading = kept !== undefined && kept.stories.size + kept.pages.size === 0 ? import('./examine.ts') : undefined;
  const [columns] = await Promise.all([seen, loading]);
  let first: FirstState = { seen: columns, kept };
  for (let looks = 1; ; looks += 1) {
    const { isSame, ...checked } = await checkOnce(root, versions, first);
    first = {};
    if (!checked.isNew || isSame() || looks === mostLooks) return checked;
  }
}

interface FirstState {
  readonly seen?: Columns | undefined;
  readonly kept?: KeptChecks | undefined;
}

const storeFolder = (root: string) => path.join(cacheFolder(root), 'store');

async function checkOnce(
  root: string,
  versions: Versions,
  { seen, kept }: FirstState,
): Promise<CheckedFiles & { readonly isSame: () => boolean }> {
  const place = { root, cache: storeFolder(root), project: projectRoot };
  const look = () => takeSnapshot(root, place.cache);
  const snapshot = seen === undefined ? look() : restoreSnapshot(seen);
  const checked = await checkRoot(place, {
    snapshot,
    versions,
    ...(kept !== undefined && { kept }),
    progress: (done, all) => {
      if (done % storiesBetweenProgress === 0) process.stderr.write(`${done} of ${all} stories checked\n`);
    },
  });
  const wasRead = tellWhatWasRead(checked);
  const isSame = () => {
    const same = wasRead === undefined ? listChanges(snapshot, look()).length === 0 : isAsRead(root, snapshot, wasRead);
    if (same) checked.keep();
    return same;
  };
  return { ...checked, snapshot, versions, isSame };
}
