/** The tables of a whole site of which only overviews are at hand. */
import { emptyCorpus } from '#core/empty-corpus.ts';
import { makeTablesOfStories, orderTables } from './all-tables.ts';
import { makeProfileTables, type DataTable } from './data-tables.ts';
import { countActor, countOutlet, type SiteOverview } from './overview/site-overview.ts';
import { indexSite } from './site-index.ts';

/** Their rows come from stories: here they have none. */
const ofStories = makeTablesOfStories(indexSite(emptyCorpus, false));
const names = new Set(ofStories.map(({ name }) => name));

export const isStoryTable = (name: string): boolean => names.has(name);

export function listSiteTables(overview: SiteOverview): DataTable[] {
  const profiles = makeProfileTables(overview.corpus, {
    actor: (id) => countActor(overview, id),
    outlet: (id) => countOutlet(overview, id),
  });
  return orderTables([...ofStories, ...profiles]);
}
