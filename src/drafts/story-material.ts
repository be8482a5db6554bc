/** What drafting knows of one story. */
import { compareTexts, type TextComparison } from '#core/comparison.ts';
import type { StoryCoverage } from '#core/coverage.ts';
import type { Source, Span } from '#core/model.ts';

export interface StoryMaterial {
  readonly id: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly comparison: TextComparison;
  readonly coverage: StoryCoverage;
}

export function gatherMaterial(coverage: StoryCoverage): StoryMaterial {
  return {
    id: coverage.story.id,
    sources: new Map(coverage.sources.map((source) => [source.id, source])),
    comparison: compareTexts(coverage.sources, coverage.passages),
    coverage,
  };
}

/** The characters of a place; empty for a source that the story lacks. */
export function textAt({ sources }: StoryMaterial, source: string, span: Span): string {
  return sources.get(source)?.text.slice(span.start, span.end) ?? '';
}
