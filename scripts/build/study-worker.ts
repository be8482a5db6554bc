/** Compares one story after another, for `study-stories.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Frame } from '#markdown/read-corpus.ts';
import { readCard, studyAndKeep, type StudyTask } from '#store/kept-record.ts';

const frame: Frame = workerData;

export interface StudyWork {
  readonly task: StudyTask;
  /** Whether somebody else compares the story. */
  readonly isOthers: boolean;
}

function study({ task, isOthers }: StudyWork) {
  if (isOthers) return readCard(frame, task);
  const { card, isWhole } = studyAndKeep(frame, task);
  return isWhole ? card : undefined;
}

parentPort?.on('message', (work: StudyWork) => {
  parentPort?.postMessage({ story: work.task.story, card: study(work) }, []);
});
