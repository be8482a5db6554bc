/** Checks all content whenever it is asked to, beside the server that renders pages, and tells editors which ids there are. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkAndKeep } from '../check/check-and-keep.ts';
import { projectRoot } from '../command.ts';

const root = String(workerData);

/** Completion in an editor is a help; nothing fails without it. */
async function tellEditors(): Promise<void> {
  const [{ readCorpus }, { writeLocal }] = await Promise.all([
    import('#markdown/read-corpus.ts'),
    import('../schemas/write-local.ts'),
  ]);
  await writeLocal(await readCorpus(root));
}

parentPort?.on('message', () => {
  checkAndKeep(root).then(
    ({ problems }) => {
      parentPort?.postMessage(problems, []);
      if (root === projectRoot) tellEditors().catch(() => {});
    },
    (error: unknown) => {
      throw error;
    },
  );
});
