/** Reads and compares the stories that changed, on all cores: a story is the unit, none depends on another. */
import { availableParallelism } from 'node:os';
import { readCard } from '#store/kept-record.ts';
import type { Store } from '#store/store.ts';
import type { StoryCard } from '#store/story-record.ts';
import { shareWork } from '#threads/share-work.ts';
import type { StudyWork } from './study-worker.ts';

/** Starting a worker takes as long as comparing a few stories. */
const storiesPerWorker = 8;

interface Studied {
  readonly story: string;
  /** Undefined where a file was saved while it was read. */
  readonly card: StoryCard | undefined;
}

/**
 * A few stories are left to be read when they are needed.
 * @param share the stories to compare, where other jobs compare the others; of those only the cards are read
 */
export async function studyStories(
  store: Store,
  report: (done: number, all: number) => void,
  share?: ReadonlySet<string>,
): Promise<void> {
  const work = store.missing().map((story): StudyWork => {
    const isOthers = share?.has(story) === false;
    return { task: store.task(story), isOthers };
  });
  const missing = work.filter(({ task, isOthers }) => !isOthers || !store.hasCard(task.story));
  const count = Math.min(availableParallelism(), Math.floor(missing.length / storiesPerWorker));
  if (count < 2) {
    const others = missing.filter(({ isOthers }) => isOthers);
    store.learn(
      others.flatMap(({ task }) => {
        const card = readCard(store.frame, task);
        return card === undefined ? [] : [[task.story, card]];
      }),
    );
    return;
  }
  const cards: [string, StoryCard][] = [];
  let done = 0;
  const module = new URL('./study-worker.ts', import.meta.url);
  await shareWork(module, store.frame, missing, count, ({ story, card }: Studied) => {
    if (card !== undefined) cards.push([story, card]);
    report((done += 1), missing.length);
  });
  store.learn(cards);
}
