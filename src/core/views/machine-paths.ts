/** Addresses of the pages that show what the program found in a story by itself. */
import { storyPath } from './paths.ts';

/** In the order in which pages link them. */
export const machinePages = ['pictures', 'leads', 'wording', 'quotations', 'names'] as const;
export type MachinePage = (typeof machinePages)[number];

export function machinePath(story: string, page: MachinePage): string {
  return `${storyPath(story)}${page}/`;
}
