/** Routes of the parts of fact-check tables: only stories with so many claims have them. */
import type { StoryCoverage } from '#core/coverage.ts';
import { countParts } from '#core/views/story-parts.ts';
import { loadSite } from './site.ts';

interface PartRoute {
  readonly params: { readonly id: string; readonly part: string };
  readonly props: { readonly story: StoryCoverage; readonly part: number };
}

/** From part `first` on; nothing for a story whose table has one part. */
export async function listPartRoutes(first: number): Promise<PartRoute[]> {
  const { index } = await loadSite();
  return index.coverage.stories.flatMap((story) => {
    const parts = countParts(story.claims.length);
    if (parts === 1) return [];
    return Array.from({ length: parts - first + 1 }, (_, at) => ({
      params: { id: story.story.id, part: String(at + first) },
      props: { story, part: at + first },
    }));
  });
}
