/** What each line of a seed is: from its shape, its place, its neighbours, and the model's word on whether it is article. */
import { chooseTitle, foldWords } from './choose-title.ts';
import { isBareByline } from './credits.ts';
import { labelAlone, labelInside, labelMetadata, labelProse, leastOverlap, leastShort } from './label-line.ts';
import { opensRelated } from './left-overs.ts';
import { kept, metadata, removed, startDrafts, type Draft, type Label } from './line-draft.ts';
import type { Line } from './model.ts';
import { countMailHead, readMailField } from './mail-head.ts';
import { findRows } from './table-rows.ts';

export interface LabelledLine {
  readonly line: Line;
  readonly label: Label;
  /** How likely the line is text of the article, 0 to 1. */
  readonly score: number;
}

/** `18:40`, `6.40 pm`, `18:40 GMT`; a counter has spaces in it. */
const timeOfDay = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;
/** Times that make a live report. */
const fewestTimes = 2;

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
  labelClosing(drafts);
  const mail = countMailHead(drafts.map(({ shape }) => shape.text));
  const subject = labelMail(drafts.slice(0, mail));
  const body = findBody(drafts);
  labelTimes(drafts);
  labelOutside(drafts, body.first);
  labelRelated(drafts);
  labelRows(drafts, body.last);
  labelHead(drafts, body.first, titled || subject);
  labelLeads(drafts, body);
  for (const draft of drafts.slice(Math.max(0, body.first), body.last + 1)) draft.label ??= labelInside(draft);
  for (const draft of drafts.slice(body.last + 1)) {
    if (draft.label === undefined) draft.label = labelMetadata(draft.shape) ?? removed('after the text');
    else if (draft.label.reason === 'caption' && draft.overlap < leastOverlap && draft.score < leastShort)
      draft.label = removed('caption of something else');
  }
  return drafts.map(({ line, label, score }) => ({ line, score, label: label ?? kept('paragraph') }));
}

/** Above a paragraph a sentence with an agency in brackets is a caption; below the last one it closes the text, as if the credit were not there. */
function labelClosing(drafts: readonly Draft[]): void {
  const last = drafts.findLastIndex(({ label }) => label?.reason === 'paragraph');
  for (const draft of drafts.slice(last + 1))
    if (draft.label?.reason === 'caption' && draft.line.hint !== 'caption' && draft.seen.credited && draft.prose)
      draft.label = labelProse(draft);
}

/** Rows of a table above the last paragraph; below it they are more often those of another page's box. */
function labelRows(drafts: readonly Draft[], last: number): void {
  for (const index of findRows(drafts)) {
    const draft = drafts[index];
    if (draft !== undefined && index < last && draft.line.markup?.extracted !== false && draft.label?.use !== 'kept')
      draft.label = kept('paragraph');
  }
}

/** Among the text, a line that ends in a colon leads to the quotation or the list below it: who speaks, or what is counted. */
function labelLeads(drafts: readonly Draft[], body: { readonly first: number; readonly last: number }): void {
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (index <= body.first || index >= body.last || draft.label !== undefined || next === undefined) continue;
    if (
      draft.shape.text.endsWith(':') &&
      draft.line.hint !== 'heading' &&
      (next.label ?? labelInside(next)).use === 'kept'
    )
      draft.label = kept('paragraph');
  }
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
  labelSignature(drafts, drafts.indexOf(title));
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

/** Directly below the title, other metadata aside, a name with its job is a byline. */
function labelSignature(drafts: readonly Draft[], title: number): void {
  const below = drafts.slice(title + 1).find(({ label }) => label?.use !== 'metadata');
  if (below !== undefined && below.label?.use !== 'removed' && isBareByline(below.shape.text))
    below.label = metadata('byline');
}

/** Labels the lines of a mail's head; whether one of them is the title. */
function labelMail(head: readonly Draft[]): boolean {
  for (const draft of head) {
    const name = readMailField(draft.shape.text);
    if (name === 'subject') draft.label = kept('title');
    else draft.label = metadata(name === 'date' || name === 'sent' ? 'date line' : 'mail head');
  }
  return head.some(({ label }) => label?.reason === 'title');
}
