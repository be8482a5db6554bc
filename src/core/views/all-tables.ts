/** Every table under `/data/`: what editors recorded, then what the program found by itself. */
import { makeProfileTables, makeStoryTables, type DataTable } from './data-tables.ts';
import { makeMachineTables } from './machine-tables.ts';
import type { SiteIndex } from './site-index.ts';

const order = [
  'stories',
  'claims',
  'evidence',
  'sources',
  'actors',
  'outlets',
  'history',
  'wording',
  'passages',
  'names',
  'quotations',
  'leads',
];

/** Tables as readers find them. */
export function orderTables(tables: readonly DataTable[]): DataTable[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return order.flatMap((name) => byName.get(name) ?? []);
}

/** Tables whose rows stand story by story, in the order of the stories. */
export function makeTablesOfStories(index: SiteIndex): DataTable[] {
  return [...makeStoryTables(index), ...makeMachineTables(index)];
}

export function makeAllTables(index: SiteIndex): DataTable[] {
  const { corpus, names, saidBy, sourcesOf } = index;
  const profiles = makeProfileTables(corpus, {
    actor: (id) => ({
      mentions: (names.get(id) ?? []).reduce((sum, { count }) => sum + count, 0),
      said: saidBy.get(id)?.length ?? 0,
    }),
    outlet: (id) => ({ published: sourcesOf.get(id)?.length ?? 0 }),
  });
  return orderTables([...makeTablesOfStories(index), ...profiles]);
}
