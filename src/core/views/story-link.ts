/** A story as the pages below it name it. */
import type { StoryCoverage } from '#core/coverage.ts';
import { storyPath } from './paths.ts';
import { showsFullText } from './public-spans.ts';
import type { SiteIndex } from './site-index.ts';

export interface StoryLink {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  /** Of some of its sources the page may not show all words. */
  readonly partial: boolean;
}

export function viewStoryLink(
  { corpus, editor }: Pick<SiteIndex, 'corpus' | 'editor'>,
  { story, sources }: Pick<StoryCoverage, 'story' | 'sources'>,
): StoryLink {
  const partial = sources.some((source) => !showsFullText(source, corpus.site, editor));
  return { id: story.id, label: story.meta.title, path: storyPath(story.id), partial };
}
