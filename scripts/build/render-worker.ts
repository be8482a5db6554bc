/** Renders the pages of one scope after another, for `render-pages.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PagePlace } from '#store/page-program.ts';
import { readFacts } from '#store/site-facts.ts';
import type { Snapshot } from '#store/snapshot.ts';
import { openStore, type StorePlace } from '#store/store.ts';
import type { Versions } from '#store/versions.ts';
import { loadProgram, renderBatch, type FileFacts } from './render-batch.ts';

export interface RenderTask {
  readonly entry: string;
  readonly out: string;
  readonly place: StorePlace;
  readonly snapshot: Snapshot;
  readonly versions: Versions;
  readonly editor: boolean;
  readonly stale: ReadonlySet<string>;
}

/** What a worker says of a batch. */
export interface RenderedBatch {
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

const { entry, out, place, snapshot, versions, editor, stale }: RenderTask = workerData;

async function open() {
  const store = await openStore(place, { snapshot, versions });
  const asked = new Map<string, Set<string>>();
  globalThis.crossbearingBuild = { store, facts: readFacts(store, editor), stale, asked };
  return { program: await loadProgram(entry), asked };
}

const opened = open();

parentPort?.on('message', async (pages: readonly PagePlace[]) => {
  const { program, asked } = await opened;
  const answer: RenderedBatch = { files: await renderBatch(program, pages, out), asked };
  parentPort?.postMessage(answer, []);
  asked.clear();
});
