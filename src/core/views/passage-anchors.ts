/** The passages of a source that have an id on its page: what is cited, and what the pages of findings point to. */
import type { StoryCoverage } from '#core/coverage.ts';
import type { SourcePlace } from '#core/leads.ts';
import type { Source, Span } from '#core/model.ts';
import { compareStory, listLeads } from './compare-story.ts';
import { passageId } from './paths.ts';
import { isPublic } from './public-spans.ts';
import type { SiteIndex } from './site-index.ts';

const found = new WeakMap<StoryCoverage, ReadonlyMap<string, readonly SourcePlace[]>>();

/** What the program found in the sources of a story, by source. */
function listFound(story: StoryCoverage): ReadonlyMap<string, readonly SourcePlace[]> {
  const before = found.get(story);
  if (before !== undefined) return before;
  const places = [...story.passages.flatMap(({ a, b }) => [a, b]), ...listLeads(story).flatMap((lead) => lead.places)];
  const bySource = Map.groupBy(places, ({ source }) => source);
  found.set(story, bySource);
  return bySource;
}

function listPassages(index: SiteIndex, { id }: Source, story: StoryCoverage | undefined): Span[] {
  const cited = [...(index.coverage.citations.get(id) ?? []), ...(index.roleCitations.get(id) ?? [])];
  if (story === undefined) return cited.map(({ span }) => span);
  const quotations = compareStory(story).quotations.get(id) ?? [];
  return [...cited, ...(listFound(story).get(id) ?? [])]
    .map(({ span }) => span)
    .concat(quotations.map(({ outer }) => outer));
}

/** By story, since the indexes of several pages share it; by index for a source without one. */
const known = new WeakMap<StoryCoverage | SiteIndex, Map<string, ReadonlyMap<string, Span>>>();

/** By id, in the order of the text; only what the public may see, all of it. */
export function findAnchors(index: SiteIndex, source: Source): ReadonlyMap<string, Span> {
  const story = index.stories.get(source.meta.story);
  const ofStory = known.get(story ?? index) ?? new Map<string, ReadonlyMap<string, Span>>();
  known.set(story ?? index, ofStory);
  const before = ofStory.get(source.id);
  if (before !== undefined) return before;
  const open = index.publicSpans.get(source.id) ?? [];
  const spans = listPassages(index, source, story)
    .filter((span) => isPublic(span, open))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const anchors = new Map(spans.map((span) => [passageId(span), span]));
  ofStory.set(source.id, anchors);
  return anchors;
}

/** A passage with the name by which the style sheet finds its words when the address names it. */
export interface Anchor {
  readonly id: string;
  readonly span: Span;
  /** `3` within one block, `w3` within the whole text for what runs over several; nothing beyond what the style sheet knows. */
  readonly slot?: string;
}

/** What `source.css` has rules for. More passages in one paragraph, or over several, are found but not coloured to their end. */
const mostInBlock = 24;
const mostOverBlocks = 16;

/** The anchors of a source, each with its slot. */
export function listAnchors(index: SiteIndex, source: Source): Anchor[] {
  const used = new Map<number, number>();
  return [...findAnchors(index, source)].map(([id, span]) => {
    const block = source.blocks.findIndex((own) => span.start < own.span.end);
    const isOver = span.end > (source.blocks[block]?.span.end ?? 0);
    const key = isOver ? -1 : block;
    const number = (used.get(key) ?? 0) + 1;
    used.set(key, number);
    if (number > (isOver ? mostOverBlocks : mostInBlock)) return { id, span };
    return { id, span, slot: isOver ? `w${number}` : `${number}` };
  });
}
