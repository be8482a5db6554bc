/** Checks all content whenever it is asked to, beside the server that renders pages, and tells editors which ids there are. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';
import { projectRoot } from '../command.ts';
import { writeLocal } from '../schemas/write-local.ts';

const root = String(workerData);

parentPort?.on('message', () => {
  checkContent(root).then(
    ({ problems, reading }) => {
      parentPort?.postMessage(problems, []);
      // Completion in an editor is a help; nothing fails without it.
      if (root === projectRoot) writeLocal(reading).catch(() => {});
    },
    (error: unknown) => {
      throw error;
    },
  );
});
