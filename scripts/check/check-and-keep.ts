import path from 'node:path';
import { listChanges, takeSnapshot, type Snapshot } from '#store/snapshot.ts';
import { readVersions, type Versions } from '#store/versions.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import { checkRoot, type CheckedRoot } from './check-root.ts';

const storiesBetweenProgress = 100;

export interface CheckedFiles extends CheckedRoot {
  readonly snapshot: Snapshot;
  readonly versions: Versions;
}

/** Checks a root, and keeps what was found for the next check or build unless somebody changed a file meanwhile. */
export async function checkAndKeep(root: string): Promise<CheckedFiles> {
  const place = { root, cache: path.join(cacheFolder(root), 'store'), project: projectRoot };
  const look = () => takeSnapshot(root, path.join(place.cache, 'snapshot.json'));
  const snapshot = look();
  const versions = readVersions(projectRoot);
  const checked = await checkRoot(place, {
    snapshot,
    versions,
    progress: (done, all) => {
      if (done % storiesBetweenProgress === 0) process.stderr.write(`${done} of ${all} stories checked\n`);
    },
  });
  if (checked.isNew && listChanges(snapshot, look()).length === 0) checked.keep();
  return { ...checked, snapshot, versions };
}
