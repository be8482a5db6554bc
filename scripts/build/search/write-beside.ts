/** Has the search written in a thread of its own, beside the pages. */
import { Worker } from 'node:worker_threads';
import type { StorePlace } from '#store/store-place.ts';
import type { Versions } from '#store/versions.ts';
import type { SearchPlan } from './plan-search.ts';
import type { SearchGround, SearchMessage } from './search-worker.ts';
import type { SearchFigures } from './write-search.ts';

/** As much as a part has: in a build from nothing, records are read when the thread asks for them. */
const mostAhead = 2500;

export interface SearchBeside {
  readonly written: Promise<SearchFigures>;
  readonly stop: () => Promise<unknown>;
}

const nothingToWrite: SearchBeside = {
  written: Promise.resolve({ indexed: 0, bytes: 0, files: new Map() }),
  stop: () => Promise.resolve(),
};

export interface SearchOptions {
  readonly place: StorePlace;
  readonly versions: Versions;
  readonly editor: boolean;
  readonly stale: ReadonlySet<string>;
  /** The folder of the site. */
  readonly site: string;
}

/** The thread may have to wait for an answer while this one renders; so it gets what will surely have changed. */
function readAhead({ readRecords }: SearchPlan, { parts, stale }: SearchGround['task']): SearchGround['records'] {
  const units = parts.flatMap(({ fragments, units: all }) => {
    const folders = new Set(fragments.flatMap(({ name, folder }) => (stale.has(name) ? [folder] : [])));
    return all.filter(({ folder }) => folders.has(folder));
  });
  const records = units.reduce((sum, unit) => sum + unit.records, 0);
  return readRecords(records > mostAhead ? [] : units.map(({ id }) => id));
}

export function writeBeside(plan: SearchPlan, { place, versions, editor, stale, site }: SearchOptions): SearchBeside {
  if (!plan.scopes.some(({ name }) => stale.has(name))) return nothingToWrite;
  const task = plan.taskOf(stale, site);
  const ground: SearchGround = { task, records: readAhead(plan, task), place, versions, editor };
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: ground });
  const written = new Promise<SearchFigures>((resolve, reject) => {
    worker.on('message', (message: SearchMessage) => {
      if ('written' in message) resolve(message.written);
      else worker.postMessage(plan.readRecords(message.asked), []);
    });
    worker.once('error', reject);
  });
  return { written, stop: () => worker.terminate() };
}
