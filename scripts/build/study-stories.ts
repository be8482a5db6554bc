/** Reads and compares the stories that changed, on all cores: a story is the unit, none depends on another. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StudyTask } from '#store/kept-record.ts';
import type { Store } from '#store/store.ts';
import type { StoryCard } from '#store/story-record.ts';

/** Starting a worker takes as long as comparing a few stories. */
const storiesPerWorker = 8;

interface Studied {
  readonly story: string;
  /** Undefined where a file was saved while it was read. */
  readonly card: StoryCard | undefined;
}

/** Does nothing for a few stories: they are read when they are needed. */
export async function studyStories(store: Store, report: (done: number, all: number) => void): Promise<void> {
  const missing = store.missing();
  const count = Math.min(availableParallelism(), Math.floor(missing.length / storiesPerWorker));
  if (count < 2) return;
  const waiting = missing.map(store.task);
  const cards: [string, StoryCard][] = [];
  let done = 0;
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./study-worker.ts', import.meta.url), { workerData: store.frame });
    return new Promise<void>((resolve, reject) => {
      const give = () => {
        const next: StudyTask | undefined = waiting.shift();
        if (next !== undefined) return worker.postMessage(next, []);
        return void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', ({ story, card }: Studied) => {
        if (card !== undefined) cards.push([story, card]);
        report((done += 1), missing.length);
        give();
      });
      worker.once('error', reject);
      give();
    });
  });
  await Promise.all(workers);
  store.learn(cards);
}
