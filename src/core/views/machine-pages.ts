/** Which of the pages that the program makes by itself have something to show. */
import type { StoryCoverage } from '#core/coverage.ts';
import { compareStory, listLeads } from './compare-story.ts';
import { machinePages, type MachinePage } from './machine-paths.ts';

const hasContent: Readonly<Partial<Record<MachinePage, (story: StoryCoverage) => boolean>>> = {
  leads: (story) => listLeads(story).length > 0,
  wording: ({ passages, families }) => passages.length > 0 || families.some(({ sources }) => sources.length > 1),
  quotations: (story) => [...compareStory(story).quotations.values()].some((found) => found.length > 0),
  names: (story) => compareStory(story).actors.clusters.length > 0,
};

/** In the order in which pages link them; a page without a test here always has something. */
export function listMachinePages(story: StoryCoverage): MachinePage[] {
  if (story.sources.length === 0) return [];
  return machinePages.filter((page) => hasContent[page]?.(story) ?? true);
}
