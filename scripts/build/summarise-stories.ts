/** Makes what the rest of the site needs of the stories that changed, on all cores. */
import { availableParallelism } from 'node:os';
import type { SettledKeeper } from '#store/parts-keeper.ts';
import type { SiteFacts } from '#store/site-facts.ts';
import type { Store } from '#store/store.ts';
import { openStoryParts, type StoryParts } from '#store/story-parts.ts';
import { shareWork } from '#threads/share-work.ts';
import type { SummaryGround } from './summarise-worker.ts';

/** Starting a worker, which reads what stories share, takes as long as so many stories. */
const storiesPerWorker = 8;

/**
 * @param store closed, so that threads find what it has read
 * @param stories ids; default: all that are published
 */
export async function summariseStories(
  store: Store,
  facts: SiteFacts,
  keeper: SettledKeeper,
  stories: readonly string[] = facts.corpus.stories.map(({ id }) => id),
): Promise<StoryParts> {
  const parts = openStoryParts(store, facts, keeper);
  const missing = stories.filter((story) => !parts.isKept(story));
  const count = Math.min(availableParallelism(), Math.floor(missing.length / storiesPerWorker));
  if (count > 1) {
    keeper.begin();
    const { place, snapshot, versions } = store;
    const ground: SummaryGround = { place, snapshot, versions, editor: facts.editor };
    await shareWork(new URL('./summarise-worker.ts', import.meta.url), ground, missing, count, () => {});
  }
  return { ...parts, summaries: stories.map(parts.summaryOf) };
}
