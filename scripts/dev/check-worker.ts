/** Checks all content whenever it is asked to, beside the server that renders pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';

const root = String(workerData);

parentPort?.on('message', () => {
  checkContent(root).then(
    ({ problems }) => parentPort?.postMessage(problems, []),
    (error: unknown) => {
      throw error;
    },
  );
});
