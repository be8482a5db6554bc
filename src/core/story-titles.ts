/** Titles of stories that nobody has written a page for yet. */
import type { Source, Story } from './model.ts';

/** `harbour-fire` -> `Harbour fire`: all that is known of a story without a page or an article. */
export function titleOfId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Shorter words are mostly articles and prepositions, in any language. */
const shortestWord = 4;

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= shortestWord));
}

/** The source whose headline shares most words with the others'; of equals the first. */
function findCentral(sources: readonly Source[]): Source | undefined {
  const words = sources.map(({ meta }) => wordsOf(meta.title));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((own) => [...own])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = words.map((own) => [...own].reduce((sum, word) => sum + (counts.get(word) ?? 1) - 1, 0));
  return sources[scores.indexOf(Math.max(...scores))];
}

/** A headline as the title of a story: in quotation marks, because an article says it, not the site. */
export function borrowTitle({ meta }: Source): string {
  return `“${meta.title}”`;
}

function isUnnamed({ id, meta, body }: Story): boolean {
  return body === '' && meta.description === undefined && meta.title === titleOfId(id);
}

/** Stories whose title was only made from their id are given the headline of one of their articles. */
export function nameStories(stories: readonly Story[], sources: readonly Source[]): Story[] {
  const byStory = Map.groupBy(sources, ({ meta }) => meta.story);
  return stories.map((story) => {
    const source = isUnnamed(story) ? findCentral(byStory.get(story.id) ?? []) : undefined;
    return source === undefined ? story : { ...story, meta: { ...story.meta, title: borrowTitle(source) } };
  });
}
