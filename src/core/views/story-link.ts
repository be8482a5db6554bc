/** A story as the pages below it name it. */
import type { StoryCoverage } from '#core/coverage.ts';
import { storyPath } from './paths.ts';

export interface StoryLink {
  readonly id: string;
  readonly label: string;
  readonly path: string;
}

export function viewStoryLink({ story }: Pick<StoryCoverage, 'story'>): StoryLink {
  return { id: story.id, label: story.meta.title, path: storyPath(story.id) };
}
