/** Routes of the parts of fact-check tables: only stories with so many claims have them. */
import { countParts } from '#core/views/story-parts.ts';
import { listStoryRoutes } from './routes.ts';
import { openState } from './site-state.ts';

interface PartRoute {
  readonly params: { readonly id: string; readonly part: string };
  readonly props: { readonly id: string; readonly part: number };
}

/** From part `first` on; nothing for a story whose table has one part. */
export async function listPartRoutes(first: number): Promise<PartRoute[]> {
  const { facts } = await openState();
  const claims = Map.groupBy(facts.corpus.claims, ({ meta }) => meta.story);
  return (await listStoryRoutes()).flatMap(({ props: { id } }) => {
    const parts = countParts(claims.get(id)?.length ?? 0);
    if (parts === 1) return [];
    return Array.from({ length: parts - first + 1 }, (_, at) => ({
      params: { id, part: String(at + first) },
      props: { id, part: at + first },
    }));
  });
}
