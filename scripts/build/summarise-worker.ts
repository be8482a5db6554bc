/** Makes what the rest of the site needs of one story after another, for `summarise-stories.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { joinKeeping } from '#store/parts-keeper.ts';
import { readFacts } from '#store/site-facts.ts';
import type { Snapshot } from '#store/snapshot.ts';
import { openStore, type StorePlace } from '#store/store.ts';
import { openStoryParts } from '#store/story-parts.ts';
import type { Versions } from '#store/versions.ts';

export interface SummaryGround {
  readonly place: StorePlace;
  readonly snapshot: Snapshot;
  readonly versions: Versions;
  readonly editor: boolean;
}

const { place, snapshot, versions, editor }: SummaryGround = workerData;

async function open() {
  const store = await openStore(place, { snapshot, versions });
  return openStoryParts(store, readFacts(store, editor), joinKeeping(store, editor));
}

const opened = open();

parentPort?.on('message', async (story: string) => {
  const { summaryOf } = await opened;
  summaryOf(story);
  parentPort?.postMessage(story, []);
});
