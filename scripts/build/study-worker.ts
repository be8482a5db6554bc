/** Compares one story after another, for `study-stories.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Frame } from '#markdown/read-corpus.ts';
import { studyAndKeep, type StudyTask } from '#store/kept-record.ts';

const frame: Frame = workerData;

parentPort?.on('message', (task: StudyTask) => {
  const { card, isWhole } = studyAndKeep(frame, task);
  parentPort?.postMessage({ story: task.story, card: isWhole ? card : undefined }, []);
});
