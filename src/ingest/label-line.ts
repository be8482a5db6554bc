/** What a single line is, whatever stands around it: a known left-over, prose, a caption, metadata, a heading. */
import { isByline, isCreditLine, readAgencyCredit } from './credits.ts';
import { isPlaceLine } from './dateline.ts';
import { readDateLine } from './dates.ts';
import { kept, metadata, removed, type Draft, type Label } from './line-draft.ts';
import type { Seen } from './see-line.ts';
import type { Shape } from './shape.ts';

/** Characters of a line that is nothing but date, place, names or credits. */
const longestSignature = 400;
/** Words of a heading inside the text at most. */
const longestHeading = 14;
/**
 * Scores below which a line is dropped though no phrase tells what it is. A sentence of an article that is lost is worse than
 * a left-over that stays. Of the labelled sentences (`lines_*`, in sample), 0 of 190 below .05 are article (a summary above a short text once scored .04), and 3 of 146 below
 * .5 that share less than .15 of their words with the text; of those that share more, a third is article, so they stay,
 * as does what stands between sentences that are surely article.
 */
const leastSentence = 0.02;
const leastForeignSentence = 0.5;
/** The same for short lines without a sentence's end, which are left-overs more often. */
export const leastShort = 0.2;
/** Score above which a line stays although a phrase in it looks like a left-over. */
const surelyArticle = 0.9;
/** Words of a prompt at most. */
const longestPrompt = 30;
/** Share of its words that a line must have in common with the text to be a heading in title case, or a caption at the end. */
export const leastOverlap = 0.15;

export function labelAlone(draft: Draft, repeated: ReadonlySet<string>): Label | undefined {
  const { line, shape, seen, score, prose } = draft;
  if (line.hint === 'frontmatter') return metadata('frontmatter');
  if (line.hint === 'furniture') return removed('page furniture');
  if (line.hint === 'title') return undefined;
  if (line.markup?.extracted === false) return undefined;
  const { leftOver } = seen;
  if (leftOver === 'copyright') {
    if (holdsAgency(line.text)) return metadata('credits');
    return seen.caption ? kept('caption') : removed('copyright');
  }
  if (leftOver !== undefined && !(prose && score >= surelyArticle && !isPrompt(leftOver, shape)))
    return removed(leftOver);
  if (line.hint === 'caption' || seen.caption || seen.credited) return kept('caption');
  const label = prose ? labelProse(draft) : undefined;
  if (label !== undefined) return label;
  if (!prose && score < surelyArticle && repeated.has(shape.text.toLowerCase()))
    return labelMetadata(shape) ?? removed('stands in many seeds');
  return undefined;
}

/** A sentence that no phrase tells to be a left-over; undefined where the model doubts that it is article. */
export function labelProse({ line, shape, seen, score, overlap, inside }: Draft): Label | undefined {
  if (isCreditLine(shape.text) && shape.length < 30) return metadata('credits');
  const least = !inside && isForeign(seen, overlap) ? leastForeignSentence : leastSentence;
  return line.hint === 'paragraph' || score >= least ? kept('paragraph') : undefined;
}

/** Prompts are sentences too; only a long one that the model is sure of is article. */
function isPrompt(leftOver: string, { length }: Shape): boolean {
  return length < longestPrompt && ['newsletter prompt', 'share prompt', 'comments'].includes(leftOver);
}

/** `Copyright © DPA, 2019`: the holder is an agency, so it is credited. */
function holdsAgency(text: string): boolean {
  const holder = text
    .replaceAll(/©|\(c\)|copyright|all rights reserved|\d{4}|[.,]/giu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return readAgencyCredit(holder).length > 0;
}

export function labelMetadata({ text }: Shape): Label | undefined {
  if (text.length > longestSignature) return undefined;
  if (isPlaceLine(text)) return metadata('dateline');
  if (readDateLine(text) !== undefined) return metadata('date line');
  if (isByline(text)) return metadata('byline');
  if (isCreditLine(text)) return metadata('credits');
  if (readAgencyCredit(text).length > 0) return metadata('agency credit');
  return undefined;
}

/** A line among the text, or just above it, that is no sentence and no known left-over. */
export function labelInside({ line, shape, seen, score, prose, overlap }: Draft, reason = 'between paragraphs'): Label {
  const credit = labelMetadata(shape);
  if (credit !== undefined && credit.reason !== 'dateline') return credit;
  if (line.hint === 'heading') return kept('heading');
  const foreign = isForeign(seen, overlap);
  if (prose) return removed(reason);
  if (foreign && (shape.capitalised > 0.75 || score < 0.5)) return removed(reason);
  if (score < leastShort && overlap < 0.5) return removed(reason);
  return kept(isHeading(shape) ? 'heading' : 'paragraph');
}

/** Whether the line speaks of something else than the text. */
function isForeign({ stems }: Seen, overlap: number): boolean {
  return overlap < leastOverlap && stems.length >= 3;
}

function isHeading(shape: Shape): boolean {
  return shape.length <= longestHeading && !shape.endsSentence && !shape.startsLower && !/[,;:]$/.test(shape.text);
}
