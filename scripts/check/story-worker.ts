/** Checks one story after another, for `examine-stories.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { StoryTask } from '#checks/parts/check-story.ts';
import { makeExamine, type StoryGround } from './examine-stories.ts';

const ground: StoryGround = workerData;
const examine = makeExamine(ground);

parentPort?.on('message', (task: StoryTask) => parentPort?.postMessage(examine(task), []));
