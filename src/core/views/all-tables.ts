/** Every table under `/data/`: what editors recorded, then what the program found by itself. */
import { makeDataTables, type DataTable } from './data-tables.ts';
import { makeMachineTables } from './machine-tables.ts';
import type { SiteIndex } from './site-index.ts';

export function makeAllTables(index: SiteIndex): DataTable[] {
  return [...makeDataTables(index), ...makeMachineTables(index)];
}
