/** Writes the search, for `write-beside.ts`. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { joinKeeping } from '#store/parts-keeper.ts';
import type { StorePlace } from '#store/store-place.ts';
import type { Versions } from '#store/versions.ts';
import { keepUnits } from './kept-units.ts';
import type { SearchTask, UnitRecords } from './plan-search.ts';
import { writeSearch, type SearchFigures } from './write-search.ts';

export interface SearchGround {
  readonly task: SearchTask;
  /** Of units that have changed, as far as they are known. */
  readonly records: UnitRecords;
  readonly place: StorePlace;
  readonly versions: Versions;
  readonly editor: boolean;
}

/** Ids of units whose records are missing, which are the answer; or what was written. */
export type SearchMessage = { readonly asked: readonly string[] } | { readonly written: SearchFigures };

const { task, records, place, versions, editor }: SearchGround = workerData;

const say = (message: SearchMessage) => parentPort?.postMessage(message, []);

async function ask(units: readonly string[]): Promise<UnitRecords> {
  const missing = units.filter((id) => !records.has(id));
  if (missing.length === 0 || parentPort === null) return new Map(units.map((id) => [id, records.get(id) ?? []]));
  say({ asked: missing });
  const [answer]: readonly UnitRecords[] = await once(parentPort, 'message');
  return new Map(units.map((id) => [id, records.get(id) ?? answer?.get(id) ?? []]));
}

say({ written: await writeSearch(task, keepUnits(joinKeeping({ place }, editor), versions, editor), ask) });
