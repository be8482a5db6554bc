/** One command at a time writes the content of a root: each plans from what is there, and would undo what another one wrote. */
import path from 'node:path';
import { removeLeftOvers } from '#disk/part-files.ts';
import { waitForTurn } from './build/wait-for-turn.ts';
import { cacheFolder } from './command.ts';

/** Does what reads, plans and writes content while no other command does, and removes first what killed ones left. */
export async function holdContent<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  const release = await waitForTurn(path.join(cacheFolder(root), 'content.lock'), (pid) =>
    process.stderr.write(`Waiting for another command that writes this content (process ${pid}).\n`),
  );
  try {
    for (const folder of ['content', 'seeds']) await removeLeftOvers(path.join(root, folder));
    return await work();
  } finally {
    await release();
  }
}
