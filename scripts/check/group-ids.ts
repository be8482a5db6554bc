import type { StoryIds } from '#checks/parts/check-story.ts';
import type { Frame } from '#markdown/read-corpus.ts';

/** The ids of the sources and claims of each story. */
export function groupIds({ sources, claims }: Pick<Frame, 'sources' | 'claims'>): (story: string) => StoryIds {
  const storyOf = (id: string) => id.split('/', 1)[0] ?? '';
  const sourcesOf = Map.groupBy(sources, storyOf);
  const claimsOf = Map.groupBy(claims, storyOf);
  return (story) => ({ sources: sourcesOf.get(story) ?? [], claims: claimsOf.get(story) ?? [] });
}
