/** What the program read out of the texts of a story, worked out when the first page asks for it. */
import { compareTexts, type TextComparison } from '#core/comparison.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import { findLeads, type Lead } from '#core/leads.ts';

const comparisons = new WeakMap<StoryCoverage, TextComparison>();
const leads = new WeakMap<StoryCoverage, readonly Lead[]>();

const readers = new WeakMap<StoryCoverage, () => TextComparison>();

/** For those who have the comparison from an earlier run; it is read when the first page asks for it. */
export function rememberComparison(story: StoryCoverage, read: () => TextComparison): void {
  readers.set(story, read);
}

export function compareStory(story: StoryCoverage): TextComparison {
  const known = comparisons.get(story);
  if (known !== undefined) return known;
  const comparison = readers.get(story)?.() ?? compareTexts(story.sources, story.passages);
  comparisons.set(story, comparison);
  return comparison;
}

/** Ranked; what a claim covers is left out. */
export function listLeads(story: StoryCoverage): readonly Lead[] {
  const known = leads.get(story);
  if (known !== undefined) return known;
  const found = findLeads(compareStory(story).candidates, story.claims);
  leads.set(story, found);
  return found;
}
