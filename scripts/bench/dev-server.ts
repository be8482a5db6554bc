/** How long the dev server takes until it shows a page, and until it shows an edit. */
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimWord, editClaim, editedClaim } from './edit-content.ts';
import { endTree, ourProgram, startProgram, type Usage } from './measure-process.ts';
import { watchMemory } from './process-tree.ts';

const pollMilliseconds = 10;
const stopSeconds = 5;

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Asks for a page again and again until it holds some words; seconds. */
async function waitForWords(url: string, words: string, most: number): Promise<number> {
  const begin = performance.now();
  const passed = () => (performance.now() - begin) / 1000;
  while (passed() < most) {
    const signal = AbortSignal.timeout(most * 1000);
    const page = await fetch(url, { signal }).then(
      (answer) => (answer.ok ? answer.text() : ''),
      () => '',
    );
    if (page.includes(words)) return passed();
    await sleep(pollMilliseconds);
  }
  throw new Error(`not shown within ${most} s`);
}

export interface DevTimes {
  /** From its start until the page of a claim has come whole, with the memory at the end of all. */
  readonly ready: Usage;
  readonly edits: readonly Usage[];
}

/** @param firstTime numbers the edits, so that none is like one before */
export async function measureDev(
  root: string,
  { edits, firstTime, most }: { readonly edits: number; readonly firstTime: number; readonly most: number },
): Promise<DevTimes> {
  const port = await findFreePort();
  const url = `http://localhost:${port}/claims/${editedClaim}/`;
  const child = startProgram(ourProgram('dev', ['--root', root, '--port', String(port)]));
  child.stdout?.resume();
  child.stderr?.resume();
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const memory = watchMemory(child.pid ?? 0);
  try {
    const ready = await waitForWords(url, 'The number', most);
    const seen: Usage[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const time = firstTime + edit;
      await editClaim(root, time);
      seen.push({ wall: await waitForWords(url, claimWord(time), most) });
    }
    return { ready: { wall: ready, memory: memory.stop() }, edits: seen };
  } finally {
    memory.stop();
    endTree(child, 'SIGTERM');
    await Promise.race([closed, sleep(stopSeconds * 1000, undefined, { ref: false })]);
    endTree(child, 'SIGKILL');
  }
}
