/** A line on its way to its label: what is known of it before its neighbours have their say. */
import { seeLine, type Seen } from './see-line.ts';
import { scoreBlocks, scoreLines } from './line-model.ts';
import type { Line } from './model.ts';
import { countStems, measureOverlap } from './overlap.ts';
import type { Shape } from './shape.ts';

export interface Label {
  readonly use: 'kept' | 'metadata' | 'removed';
  /**
   * kept: title, heading, paragraph, caption, opening (a paragraph whose first sentence stands in for a missing title);
   * metadata: date line, dateline, byline, credits, agency credit, frontmatter.
   */
  readonly reason: string;
}

/** Words of a line that is prose even without a sentence's end, and of one that ends as a sentence does. */
const longLine = 20;
const sentenceLength = 7;
/** Word stems of a text below which no line can be told to speak of something else. */
const fewestStems = 150;

export interface Draft {
  readonly line: Line;
  readonly shape: Shape;
  readonly seen: Seen;
  readonly score: number;
  readonly prose: boolean;
  readonly overlap: number;
  /** Between lines that are surely text; in a text too short to compare words with, all lines are. */
  readonly inside: boolean;
  label: Label | undefined;
}

export function startDrafts(lines: readonly Line[]): readonly Draft[] {
  const seen = lines.map((line) => seeLine(line.text));
  const scores = scoreAll(lines, seen);
  const drafts = lines.flatMap((line, index) => {
    const own = seen[index];
    if (own === undefined) return [];
    const prose = isProse(own.shape);
    const score = scores.get(index) ?? 0;
    return [{ line, seen: own, shape: own.shape, score, prose, counted: prose && score >= 0.5 }];
  });
  const counts = countStems(drafts.flatMap((draft) => (draft.counted ? [draft.seen.stems] : [])));
  const first = drafts.findIndex(({ counted }) => counted);
  const last = drafts.findLastIndex(({ counted }) => counted);
  return drafts.map((draft, index) => ({
    ...draft,
    overlap: measureOverlap(draft.seen.stems, counts, draft.counted),
    inside: counts.size < fewestStems || (index >= first && index <= last),
    label: undefined,
  }));
}

/** Frontmatter and what an extraction library leaves out score 0. */
function scoreAll(lines: readonly Line[], seen: readonly Seen[]): ReadonlyMap<number, number> {
  const visible = lines.flatMap(({ hint, markup }, index) =>
    hint === 'frontmatter' || markup?.extracted === false ? [] : [index],
  );
  const own = visible.flatMap((index) => seen[index] ?? []);
  const markup = visible.flatMap((index) => lines[index]?.markup ?? []);
  const scores = markup.length > 0 ? scoreBlocks(own, markup) : scoreLines(own);
  return new Map(visible.map((index, at) => [index, scores[at] ?? 0]));
}

function isProse(shape: Shape): boolean {
  if (shape.length >= longLine && shape.capitalised < 0.8) return true;
  if (shape.endsSentence && shape.length >= sentenceLength && shape.capitalised < 0.75) return true;
  return shape.opensQuote && shape.endsSentence && shape.length >= 3;
}

export function kept(reason: string): Label {
  return { use: 'kept', reason };
}
export function removed(reason: string): Label {
  return { use: 'removed', reason };
}
export function metadata(reason: string): Label {
  return { use: 'metadata', reason };
}
