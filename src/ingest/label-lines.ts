/** What each line of a seed is, from its shape, its place and its neighbours. */
import { isCaption } from './captions.ts';
import { isByline, isCreditLine, isPlaceLine, readAgencyCredit } from './credits.ts';
import { readDateLine } from './dates.ts';
import { nameLeftOver, opensRelated } from './left-overs.ts';
import type { Line } from './model.ts';
import { describeShape, type Shape } from './shape.ts';

export type Use = 'kept' | 'metadata' | 'removed';

export interface Label {
  readonly use: Use;
  /** kept: title, heading, paragraph, caption; metadata: date line, dateline, byline, credits, agency credit, outlet. */
  readonly reason: string;
}

export interface LabelledLine {
  readonly line: Line;
  readonly shape: Shape;
  readonly label: Label;
}

/** Words of a line that is prose even without a sentence's end. */
const longLine = 20;
/** Words of a line that is prose when it ends as a sentence does. */
const sentenceLength = 7;
/** Words of a headline at most. */
const longestTitle = 40;
/** Words of a heading inside the text at most. */
const longestHeading = 14;

interface Draft {
  readonly line: Line;
  readonly shape: Shape;
  label: Label | undefined;
}

/** Labels every line. The title, if there is one, is the first kept line. */
export function labelLines(
  lines: readonly Line[],
  _repeated: ReadonlySet<string> = new Set(),
): readonly LabelledLine[] {
  const drafts = lines.map((line): Draft => {
    const shape = describeShape(line.text);
    return { line, shape, label: labelAlone(shape, line) };
  });
  labelRelated(drafts);
  const body = findBody(drafts);
  labelHead(drafts, body);
  labelMiddle(drafts, body);
  labelTail(drafts, body);
  return drafts.map(({ line, shape, label }) => ({ line, shape, label: label ?? kept('paragraph') }));
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

function labelAlone(shape: Shape, line: Line): Label | undefined {
  if (line.hint === 'frontmatter') return metadata('frontmatter');
  if (line.hint === 'furniture') return removed('page furniture');
  if (line.hint === 'title') return undefined;
  const leftOver = nameLeftOver(shape);
  if (leftOver !== undefined && !(leftOver === 'copyright' && isCaption(shape.text)))
    return leftOver === 'copyright' && readAgencyCreditIn(shape.text) ? metadata('credits') : removed(leftOver);
  if (line.hint === 'caption' || isCaption(shape.text)) return kept('caption');
  if (isProse(shape)) return isCreditLine(shape.text) && shape.length < 30 ? metadata('credits') : kept('paragraph');
  return undefined;
}

/** `Copyright © UPI, 2021`: the holder is an agency, so it is credited. */
function readAgencyCreditIn(text: string): boolean {
  const holder = text.replaceAll(/©|\(c\)|copyright|all rights reserved|\d{4}|[.,]/giu, ' ').trim();
  return readAgencyCredit(holder).length > 0;
}

function isProse(shape: Shape): boolean {
  if (shape.length >= longLine && shape.capitalised < 0.8) return true;
  if (shape.endsSentence && shape.length >= sentenceLength && shape.capitalised < 0.75) return true;
  return shape.opensQuote && shape.endsSentence && shape.length >= 3;
}

/** After `Related posts` come headlines of other articles, until the article goes on. */
function labelRelated(drafts: readonly Draft[]): void {
  let inside = false;
  for (const draft of drafts) {
    if (opensRelated(draft.shape)) inside = true;
    else if (draft.label?.use === 'kept') inside = false;
    else if (inside && draft.label === undefined) draft.label = removed('related posts');
  }
}

/** Index of the first and the last line of prose; an empty range where there is none. */
function findBody(drafts: readonly Draft[]): { readonly first: number; readonly last: number } {
  const isBody = ({ label }: Draft): boolean => label?.use === 'kept' && label.reason === 'paragraph';
  return { first: drafts.findIndex(isBody), last: drafts.findLastIndex(isBody) };
}

function labelHead(drafts: readonly Draft[], { first }: { readonly first: number }): void {
  const end = first < 0 ? drafts.length : first;
  const head = drafts.slice(0, end);
  for (const draft of head) draft.label ??= labelMetadata(draft.shape);
  const open = head.filter(({ label }) => label === undefined);
  const title = chooseTitle(open, drafts.slice(end)) ?? (first < 0 ? undefined : titleFromProse(drafts, first));
  if (title === undefined) return;
  const at = drafts.indexOf(title);
  title.label = kept('title');
  for (const [index, draft] of drafts.entries()) {
    if (index >= at) break;
    if (draft.label === undefined || draft.label.use === 'kept') draft.label = removed('above the title');
  }
  const words = fold(title.shape.text);
  for (const draft of drafts) {
    if (
      draft !== title &&
      draft.label?.use !== 'removed' &&
      draft.line.hint !== 'frontmatter' &&
      fold(draft.shape.text) === words
    )
      draft.label = removed('repeated title');
  }
  for (const draft of head)
    draft.label ??= kept(draft.shape.length > 8 || draft.shape.endsSentence ? 'paragraph' : 'heading');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function labelMetadata(shape: Shape): Label | undefined {
  const { text } = shape;
  if (readDateLine(text) !== undefined) return metadata('date line');
  if (isPlaceLine(text)) return metadata('dateline');
  if (isByline(text)) return metadata('byline');
  if (isCreditLine(text)) return metadata('credits');
  if (readAgencyCredit(text).length > 0) return metadata('agency credit');
  return undefined;
}

/** The line marked as title, else one that stands twice, else the first line that is long enough, else the first. */
function chooseTitle(open: readonly Draft[], rest: readonly Draft[]): Draft | undefined {
  const fits = open.filter(({ shape }) => shape.length <= longestTitle);
  const counts = new Map<string, number>();
  for (const { shape } of [...open, ...rest]) counts.set(fold(shape.text), (counts.get(fold(shape.text)) ?? 0) + 1);
  return (
    fits.find(({ line }) => line.hint === 'title') ??
    fits.find(({ shape }) => shape.length >= 4 && (counts.get(fold(shape.text)) ?? 0) > 1) ??
    fits.find(({ shape }) => shape.length >= 4) ??
    fits[0]
  );
}

/** A text that starts with a sentence has that as its title. */
function titleFromProse(drafts: readonly Draft[], first: number): Draft | undefined {
  return drafts[first];
}

function labelMiddle(
  drafts: readonly Draft[],
  { first, last }: { readonly first: number; readonly last: number },
): void {
  for (const draft of drafts.slice(Math.max(0, first), last + 1)) {
    if (draft.label !== undefined) continue;
    const { shape, line } = draft;
    const credit = labelMetadata(shape);
    if (credit !== undefined && credit.reason !== 'dateline') draft.label = credit;
    else draft.label = kept(line.hint === 'heading' || isHeading(shape) ? 'heading' : 'paragraph');
  }
}

function isHeading(shape: Shape): boolean {
  return shape.length <= longestHeading && !shape.endsSentence && !shape.startsLower && !/[,;:]$/.test(shape.text);
}

function labelTail(drafts: readonly Draft[], { last }: { readonly last: number }): void {
  if (last < 0) return;
  for (const draft of drafts.slice(last + 1)) {
    if (draft.label !== undefined) continue;
    draft.label = labelMetadata(draft.shape) ?? removed('after the text');
  }
}
