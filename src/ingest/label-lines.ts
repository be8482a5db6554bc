/** What each line of a seed is: from its shape, its place, its neighbours, and the model's word on whether it is article. */
import { isCaption } from './captions.ts';
import { isByline, isCreditLine, isPlaceLine, readAgencyCredit } from './credits.ts';
import { chooseTitle, foldWords } from './choose-title.ts';
import { readDateLine } from './dates.ts';
import { opensRelated } from './left-overs.ts';
import { seeLine, type Seen } from './line-features.ts';
import { scoreBlocks, scoreLines } from './line-model.ts';
import type { Line } from './model.ts';
import { countStems, measureOverlap } from './overlap.ts';
import { describeShape, type Shape } from './shape.ts';

export interface Label {
  readonly use: 'kept' | 'metadata' | 'removed';
  /**
   * kept: title, heading, paragraph, caption, opening (a paragraph whose first sentence stands in for a missing title);
   * metadata: date line, dateline, byline, credits, agency credit, frontmatter.
   */
  readonly reason: string;
}

export interface LabelledLine {
  readonly line: Line;
  readonly label: Label;
  /** How likely the line is text of the article, 0 to 1. */
  readonly score: number;
}

/** Words of a line that is prose even without a sentence's end, and of one that ends as a sentence does. */
const longLine = 20;
const sentenceLength = 7;
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
const leastShort = 0.2;
/** Score above which a line stays although a phrase in it looks like a left-over. */
const surelyArticle = 0.9;
/** Words of a prompt at most. */
const longestPrompt = 30;
/** Share of its words that a line must have in common with the text to be a heading in title case, or a caption at the end. */
const leastOverlap = 0.15;

/** Word stems of a text below which no line can be told to speak of something else. */
const fewestStems = 150;

/** `18:40`, `6.40 pm`, `18:40 GMT`; a counter has spaces in it. */
const timeOfDay = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
/** Times that make a live report. */
const fewestTimes = 2;

interface Draft {
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

export interface LabelOptions {
  /** Short lines, folded, that stand in many seeds of the collection. */
  readonly repeated?: ReadonlySet<string>;
  /** Whether the seed states its title outside its visible text: then no sentence stands in for one. */
  readonly titled?: boolean;
}

/** Labels every line. The title, if there is one, is the first kept line. */
export function labelLines(
  lines: readonly Line[],
  { repeated = new Set(), titled = false }: LabelOptions = {},
): readonly LabelledLine[] {
  const drafts = startDrafts(lines);
  for (const draft of drafts) draft.label = labelAlone(draft, repeated);
  const body = findBody(drafts);
  labelTimes(drafts);
  labelOutside(drafts, body.first);
  labelRelated(drafts);
  labelHead(drafts, body.first, titled);
  for (const draft of drafts.slice(Math.max(0, body.first), body.last + 1)) draft.label ??= labelInside(draft);
  for (const draft of drafts.slice(body.last + 1)) {
    if (draft.label === undefined) draft.label = labelMetadata(draft.shape) ?? removed('after the text');
    else if (draft.label.reason === 'caption' && draft.overlap < leastOverlap && draft.score < leastShort)
      draft.label = removed('caption of something else');
  }
  return drafts.map(({ line, label, score }) => ({ line, score, label: label ?? kept('paragraph') }));
}

function startDrafts(lines: readonly Line[]): readonly Draft[] {
  const seen = lines.map((line) => seeLine(describeShape(line.text)));
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

function kept(reason: string): Label {
  return { use: 'kept', reason };
}
function removed(reason: string): Label {
  return { use: 'removed', reason };
}
function metadata(reason: string): Label {
  return { use: 'metadata', reason };
}

function labelAlone(
  { line, shape, seen, score, prose, overlap, inside }: Draft,
  repeated: ReadonlySet<string>,
): Label | undefined {
  if (line.hint === 'frontmatter') return metadata('frontmatter');
  if (line.hint === 'furniture') return removed('page furniture');
  if (line.hint === 'title') return undefined;
  if (line.markup?.extracted === false) return undefined;
  const { leftOver } = seen;
  if (leftOver === 'copyright') {
    if (holdsAgency(shape.text)) return metadata('credits');
    return seen.caption ? kept('caption') : removed('copyright');
  }
  if (leftOver !== undefined && !(prose && score >= surelyArticle && !isPrompt(leftOver, shape)))
    return removed(leftOver);
  if (line.hint === 'caption' || isCaption(shape.text)) return kept('caption');
  if (prose) {
    if (isCreditLine(shape.text) && shape.length < 30) return metadata('credits');
    const least = !inside && isForeign(seen, overlap) ? leastForeignSentence : leastSentence;
    if (line.hint === 'paragraph' || score >= least) return kept('paragraph');
  }
  if (!prose && score < surelyArticle && repeated.has(shape.text.toLowerCase()))
    return labelMetadata(shape) ?? removed('stands in many seeds');
  return undefined;
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

function isProse(shape: Shape): boolean {
  if (shape.length >= longLine && shape.capitalised < 0.8) return true;
  if (shape.endsSentence && shape.length >= sentenceLength && shape.capitalised < 0.75) return true;
  return shape.opensQuote && shape.endsSentence && shape.length >= 3;
}

/** In a live report each entry has its time above it. */
function labelTimes(drafts: readonly Draft[]): void {
  const times = drafts.filter(
    ({ shape }, index) => timeOfDay.test(shape.text) && drafts[index + 1]?.label?.use !== 'removed',
  );
  if (times.length >= fewestTimes) for (const draft of times) draft.label = kept('heading');
}

/** Of what stands beside the article on its page, only date and signature under the title count. */
function labelOutside(drafts: readonly Draft[], first: number): void {
  const title = drafts.findIndex(({ line }) => line.hint === 'title');
  for (const [index, draft] of drafts.entries()) {
    const { hint, markup } = draft.line;
    if (markup?.extracted !== false || hint === 'title') continue;
    const signature = title >= 0 && index > title && index < first ? labelMetadata(draft.shape) : undefined;
    draft.label = signature === undefined || signature.reason === 'dateline' ? removed('page furniture') : signature;
  }
}

/** After `Related posts` come headlines of other articles, until the article goes on. */
function labelRelated(drafts: readonly Draft[]): void {
  let inside = false;
  for (const draft of drafts) {
    if (opensRelated(draft.shape)) inside = true;
    else if (draft.label?.use === 'kept' || draft.line.hint === 'title') inside = false;
    else if (inside && draft.label === undefined && labelMetadata(draft.shape) === undefined)
      draft.label = removed('related posts');
  }
}

/** Index of the first and the last line of prose; an empty range where there is none. */
function findBody(drafts: readonly Draft[]): { readonly first: number; readonly last: number } {
  const isBody = ({ label }: Draft): boolean => label?.reason === 'paragraph';
  return { first: drafts.findIndex(isBody), last: drafts.findLastIndex(isBody) };
}

function labelHead(drafts: readonly Draft[], first: number, titled: boolean): void {
  const end = first < 0 ? drafts.length : first;
  const head = drafts.slice(0, end);
  for (const draft of head) draft.label ??= labelMetadata(draft.shape);
  const open = head.filter(({ label }) => label === undefined);
  const title =
    chooseTitle(open, { rest: drafts.slice(end), titled, top: drafts[0] }) ?? (titled ? undefined : drafts[first]);
  if (title === undefined) {
    for (const draft of head) draft.label ??= labelInside(draft, 'above the text');
    return;
  }
  title.label = kept(title === drafts[first] ? 'opening' : 'title');
  for (const draft of drafts) {
    if (draft === title) break;
    if (draft.label === undefined || draft.label.use === 'kept') draft.label = removed('above the title');
  }
  const words = foldWords(title.shape.text);
  const { length } = title.shape.text;
  for (const draft of drafts) {
    if (
      draft !== title &&
      draft.label?.use !== 'removed' &&
      draft.line.hint !== 'frontmatter' &&
      Math.abs(draft.shape.text.length - length) <= length / 2 &&
      foldWords(draft.shape.text) === words
    )
      draft.label = removed('repeated title');
  }
  for (const draft of head) draft.label ??= labelInside(draft, 'above the text');
}

function labelMetadata({ text }: Shape): Label | undefined {
  if (text.length > longestSignature) return undefined;
  if (isPlaceLine(text)) return metadata('dateline');
  if (readDateLine(text) !== undefined) return metadata('date line');
  if (isByline(text)) return metadata('byline');
  if (isCreditLine(text)) return metadata('credits');
  if (readAgencyCredit(text).length > 0) return metadata('agency credit');
  return undefined;
}

/** A line among the text, or just above it, that is no sentence and no known left-over. */
function labelInside({ line, shape, seen, score, prose, overlap }: Draft, reason = 'between paragraphs'): Label {
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
