/** The plain data that ingest passes around: a seed as lines, and what becomes of each line. */
import type { Problem } from '#core/problem.ts';

/** Something that stopped or disturbed the ingest of one file. */
export type IngestProblem = Problem;

/** What the mark-up of a seed says a line is; plain text says nothing. */
type LineHint = 'title' | 'heading' | 'paragraph' | 'caption' | 'list' | 'furniture' | 'frontmatter';

/** Where a visible block stands on its page. */
export interface Markup {
  /** The nearest element that breaks the line: `p`, `h2`, `li` … */
  readonly tag: string;
  /** Regions around it, outermost first: `nav`, `article`, `figure` … */
  readonly regions: readonly string[];
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  /** Whether the extraction library takes it for the article. */
  readonly extracted: boolean;
}

/**
 * One unit of a seed that is accounted for: a line of a text, a block of a Markdown file, a visible block of a page.
 * `text` has the seed's own characters (of Markdown and HTML: the visible ones); it is never blank.
 */
export interface Line {
  /** First and last line in the seed, from 1; for HTML the number of the visible block. */
  readonly range: readonly [number, number];
  readonly text: string;
  readonly hint?: LineHint;
  /** Only of HTML. */
  readonly markup?: Markup;
}

export type SeedFormat = 'text' | 'markdown' | 'html';

/** Something that the seed states outside its visible text: meta elements, JSON-LD, frontmatter. */
export interface StatedFact {
  readonly field: 'title' | 'outlet' | 'published' | 'byline' | 'language' | 'url' | 'description';
  readonly value: string;
  /** Where it stands, in words: `the meta element article:published_time`. */
  readonly where: string;
}

/** A raw article as collected, decoded. */
export interface Seed {
  /** Path below `seeds/`, with forward slashes. */
  readonly path: string;
  readonly story: string;
  readonly sha256: string;
  readonly format: SeedFormat;
  readonly lines: readonly Line[];
  readonly facts: readonly StatedFact[];
  /** Oddities that do not stop the ingest, such as bidirectional controls. */
  readonly problems: readonly IngestProblem[];
}

export type BlockKind = 'heading' | 'paragraph' | 'caption';

/** A block of a source before it has a span. */
export interface SourceBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Part of a line; `from` and `to` are a half-open UTF-16 range of the line's text. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly use: 'kept' | 'metadata' | 'removed';
  readonly reason: string;
}

/** What became of one line: its parts cover it without gaps, in order. */
export interface Fate {
  readonly line: Line;
  readonly parts: readonly Part[];
}
