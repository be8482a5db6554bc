/**
 * Lines that belong together: a text wrapped at a fixed width, and single lines that were broken in mid-sentence.
 */
import { readable } from './characters.ts';
import { readMailField } from './mail-head.ts';
import type { Line } from './model.ts';
import { closedLine } from './sentence-end.ts';
import { hasCells } from './table-rows.ts';

/** Lines that make one passage, in order, and the passage as readers see it. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly text: string;
}

/** Widths at which mail and old terminals wrap; shorter or longer lines are made by people. */
const narrowest = 45;
const widest = 110;
/** Share of the directly following lines whose first word did not fit any more, above which a text is wrapped. */
const wrappedShare = 0.6;
/** Fewer lines than this say nothing about a width. */
const fewestLines = 4;
/** Words of a line that may be broken in mid-sentence; shorter ones are headings and labels. */
const shortestBroken = 6;

/** Articles, prepositions and conjunctions of English, German, French, Spanish, Italian, Portuguese and Dutch: no line ends on one. */
const openEnds: ReadonlySet<string> = new Set(
  'a an the of to in on at by for with from as and or but nor that which who whose than into onto over under between among against during before after about der die das ein eine und oder dass mit von zu im am für le la les un une des du de et ou que qui dans sur avec pour el los las una y o con por para en il lo gli e di da che o a os as um uma em het een en van met voor'.split(
    ' ',
  ),
);

/** Length of the marks that mail puts before a line of another's words, `> `; 0 in other lines and formats. */
export function measureQuoteMarks({ text, hint, markup }: Line): number {
  if (hint !== undefined || markup !== undefined) return 0;
  const marks = /^\s*(?:>\s?){1,9}(?=\s*[^\s>])/.exec(text)?.[0] ?? '';
  return /\s$/.test(marks) ? marks.length : 0;
}

/** Groups lines into passages; a text that is not broken gives one passage a line. */
export function joinLines(lines: readonly Line[]): readonly Passage[] {
  const texts = lines.map((line) => readable(line.text.slice(measureQuoteMarks(line))));
  const width = findWidth(lines, texts);
  const passages: { lines: Line[]; texts: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const text = texts[index] ?? '';
    const before = lines[index - 1];
    const open = passages.at(-1);
    if (before !== undefined && open !== undefined && continues(before, texts[index - 1] ?? '', line, text, width)) {
      open.lines.push(line);
      open.texts.push(text);
    } else passages.push({ lines: [line], texts: [text] });
  }
  return passages.map((passage) => ({ lines: passage.lines, text: passage.texts.join(' ') }));
}

/** The width at which the text is wrapped, or undefined. */
function findWidth(lines: readonly Line[], texts: readonly string[]): number | undefined {
  if (lines.some(({ hint, markup }) => hint !== undefined || markup !== undefined)) return undefined;
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (lines.length < fewestLines || width < narrowest || width > widest) return undefined;
  const follows = lines.flatMap((line, index) => (index > 0 && follow(lines[index - 1], line) ? [index] : []));
  const full = follows.filter((index) => isFull(texts[index - 1] ?? '', texts[index] ?? '', width));
  return follows.length >= fewestLines - 1 && full.length / follows.length >= wrappedShare ? width : undefined;
}

function follow(before: Line | undefined, line: Line): boolean {
  return before !== undefined && before.range[1] + 1 === line.range[0];
}

/** Whether the next line's first word would not have fitted; a few characters of slack, for editors that count otherwise. */
function isFull(text: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  return text.length + 1 + word.length > width - 2;
}

/** In a wrapped text, a long line that does not end a sentence goes on. */
function isOpen(text: string, width: number): boolean {
  return text.length > width / 2 && !closedLine.test(text.slice(-8));
}

/** Teletypes print in capitals: no small letter tells there that a sentence goes on. */
function isShouted(text: string): boolean {
  const head = text.slice(0, 200);
  return /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head);
}

function continues(before: Line, textBefore: string, line: Line, text: string, width: number | undefined): boolean {
  if (before.hint !== undefined || line.hint !== undefined || line.markup !== undefined) return false;
  if (/^[-–—•*>#]\s/.test(text)) return false;
  if (readMailField(textBefore) !== undefined && readMailField(text) !== undefined) return false;
  if (hasCells(before.text) || hasCells(line.text)) return false;
  const direct = follow(before, line);
  const quoted = measureQuoteMarks(line) > 0;
  if (quoted !== measureQuoteMarks(before) > 0) return false;
  if (quoted) return direct && !closedLine.test(textBefore.slice(-8)) && countWords(textBefore) >= shortestBroken;
  if (width !== undefined) return direct && (isFull(textBefore, text, width) || isOpen(textBefore, width));
  if (closedLine.test(textBefore.slice(-8)) || countWords(textBefore) < shortestBroken) return false;
  if (direct && isShouted(textBefore) && isShouted(text))
    return countWords(text) >= shortestBroken || closedLine.test(text.slice(-8));
  if (countWords(text) < 2) return false;
  const last = /(?<!\p{L})(\p{L}+)$/u.exec(textBefore.slice(-30))?.[1] ?? '';
  const open = openEnds.has(last) || (textBefore.endsWith(',') && /^\p{Ll}/u.test(text));
  const lower = /^\p{Ll}/u.test(text);
  return direct ? open || (lower && countWords(text) >= shortestBroken) : open && lower;
}

function countWords(text: string): number {
  return text.slice(0, 200).split(' ').length;
}
