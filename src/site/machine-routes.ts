/** Routes of the pages that show what the program found: stories that have articles. */
import type { StoryCoverage } from '#core/coverage.ts';
import { loadSite } from './site.ts';

export interface MachineRoute {
  readonly params: { readonly id: string };
  readonly props: { readonly story: StoryCoverage };
}

export async function listMachineRoutes(): Promise<MachineRoute[]> {
  const { index } = await loadSite();
  return index.coverage.stories
    .filter(({ sources }) => sources.length > 0)
    .map((story) => ({ params: { id: story.story.id }, props: { story } }));
}
