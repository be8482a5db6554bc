import path from 'node:path';
import { listChanges, takeSnapshot } from '#store/snapshot.ts';
import { readVersions } from '#store/versions.ts';
import { cacheFolder, projectRoot } from '../command.ts';
import { checkRoot, type CheckedRoot } from './check-root.ts';

const storiesBetweenProgress = 100;

/** Checks a root, and keeps what was found for the next check or build unless somebody changed a file meanwhile. */
export async function checkAndKeep(root: string): Promise<CheckedRoot> {
  const place = { root, cache: path.join(cacheFolder(root), 'store'), project: projectRoot };
  const look = () => takeSnapshot(root, path.join(place.cache, 'snapshot.json'));
  const snapshot = look();
  const checked = await checkRoot(place, {
    snapshot,
    versions: readVersions(projectRoot),
    progress: (done, all) => {
      if (done % storiesBetweenProgress === 0) process.stderr.write(`${done} of ${all} stories checked\n`);
    },
  });
  if (checked.isNew && listChanges(snapshot, look()).length === 0) checked.keep();
  return checked;
}
