/** Checks the stories that changed, on all cores where they are many: a story is the unit, none depends on another. */
import { availableParallelism } from 'node:os';
import { recordQuestions, type Asked } from '#checks/parts/ask.ts';
import { checkStory, type CheckedStory, type StoryTask } from '#checks/parts/check-story.ts';
import { findNamesBy } from '#checks/parts/find-names.ts';
import { makeKnown, type KnownNames } from '#checks/known.ts';
import type { Frame } from '#markdown/read-corpus.ts';
import { shareWork } from '#threads/share-work.ts';
import { groupIds } from './group-ids.ts';
import { readSeedTexts } from './read-seed-texts.ts';

/** What the check of any story needs; plain data. */
export interface StoryGround {
  readonly frame: Frame;
  readonly names: KnownNames;
  /** A hash of all that a story holds, by id. */
  readonly signs: ReadonlyMap<string, string>;
  /** Names to look for. */
  readonly toFind: readonly string[];
}

export interface ExaminedStory {
  readonly story: string;
  readonly checked: CheckedStory;
  readonly words: Uint32Array;
  readonly asked: Asked;
}

/** Starting a worker takes as long as checking a few stories. */
const storiesPerWorker = 12;

export function makeExamine({ frame, names, signs, toFind }: StoryGround): (task: StoryTask) => ExaminedStory {
  const idsOf = groupIds(frame);
  const known = makeKnown(names);
  const namesIn = findNamesBy(toFind);
  return (task) => {
    const recorder = recordQuestions(known, (story) => signs.get(story) ?? '');
    const readSeeds = (sources: Parameters<typeof readSeedTexts>[1]) => readSeedTexts(frame.root, sources);
    const checked = checkStory({ frame, recorder, namesIn, idsOf, readSeeds }, task);
    return { story: task.story, ...checked, asked: recorder.asked() };
  };
}

export async function examineStories(
  ground: StoryGround,
  tasks: readonly StoryTask[],
  progress: (done: number, all: number) => void = () => {},
): Promise<readonly ExaminedStory[]> {
  const count = Math.min(availableParallelism(), Math.floor(tasks.length / storiesPerWorker));
  const examined: ExaminedStory[] = [];
  const add = (story: ExaminedStory) => {
    examined.push(story);
    progress(examined.length, tasks.length);
  };
  if (count < 2) {
    const examine = makeExamine(ground);
    for (const task of tasks) add(examine(task));
    return examined;
  }
  await shareWork(new URL('./story-worker.ts', import.meta.url), ground, tasks, count, add);
  return examined;
}
