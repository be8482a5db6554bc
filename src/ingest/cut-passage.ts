/** Cuts the lines of a kept passage into text and what its head and its end state: dateline, title, agency credit. */
import { segmentSentences } from '#core/sentences.ts';
import { readable } from './characters.ts';
import { readTrailingCredit } from './credits.ts';
import { readDateline } from './dateline.ts';
import { measureQuoteMarks, type Passage } from './join-lines.ts';
import type { Label } from './line-draft.ts';
import { measureSubjectMark } from './mail-head.ts';
import type { Part } from './model.ts';

export interface CutOptions {
  /** Whether a dateline may stand at the head. */
  readonly dateline: boolean;
  /** Whether an agency may be credited at the end. */
  readonly credit: boolean;
}

/** Words of a sentence that may stand in for a missing title, and the characters in which it must end. */
const longestTitle = 40;
const lookedAt = 600;

/** The parts of each line of the passage, in order. */
export function cutPassage(
  { lines, text }: Passage,
  { use, reason }: Label,
  { dateline, credit }: CutOptions,
): readonly (readonly Part[])[] {
  const headEnd = dateline ? (readDateline(text)?.end ?? 0) : 0;
  const titleEnd = reason === 'opening' ? findOpening(text, headEnd) : headEnd;
  const first = reason === 'opening' ? 'paragraph' : reason;
  let start = 0;
  return lines.map((line, index) => {
    const from = start;
    const raw = line.text;
    const marks = measureQuoteMarks(line);
    const subject = reason === 'title' && index === 0 ? measureSubjectMark(raw) : 0;
    const own = raw.slice(marks);
    start += readable(own).length + 1;
    const head = subject > 0 ? subject : marks + rawIndex(own, headEnd - from);
    const title = Math.max(head, marks + rawIndex(own, titleEnd - from));
    const last = credit && index === lines.length - 1 ? readTrailingCredit(raw)?.start : undefined;
    const tail = Math.max(title, last ?? raw.length);
    const parts: readonly Part[] = [
      { from: 0, to: marks, use: 'removed', reason: 'quote mark' },
      {
        from: marks,
        to: head,
        use: subject > 0 ? 'removed' : 'metadata',
        reason: subject > 0 ? 'mail head' : 'dateline',
      },
      { from: head, to: title, use: 'kept', reason: 'title' },
      { from: title, to: tail, use, reason: index > 0 ? 'joined' : first },
      { from: tail, to: raw.length, use: 'metadata', reason: 'agency credit' },
    ];
    return parts.filter((part) => part.to > part.from);
  });
}

/** End of the first sentence, if it is short enough for a title; else `from`: the text then has none. */
function findOpening(text: string, from: number): number {
  const head = text.slice(from, from + lookedAt);
  const [first] = segmentSentences(head);
  if (first === undefined || (first.end >= lookedAt && text.length > lookedAt)) return from;
  if (head.slice(0, first.end).split(' ').length > longestTitle) return from;
  return from + first.end;
}

/** Index in the raw text of an index in its readable form; 0 and its end for what lies outside. */
function rawIndex(raw: string, index: number): number {
  if (index <= 0) return 0;
  const whole = readable(raw);
  if (index >= whole.length) return raw.length;
  const wanted = whole.slice(0, index).replaceAll(' ', '').length;
  let seen = 0;
  let at = 0;
  while (at < raw.length && seen < wanted) {
    seen += readable(raw.charAt(at)).length;
    at += 1;
  }
  while (at < raw.length && readable(raw.charAt(at)) === '') at += 1;
  return at;
}
