/**
 * Parses the plain part of Markdown that most prose is written in, paragraphs of text and links, into the tree that remark makes
 * of it, twenty times as fast. It gives up on everything else, so that remark decides; a property test holds the two together.
 */
import type { Paragraph, PhrasingContent, Root } from 'mdast';

/** The tree, or `undefined` where something else than text and links stands in the body, or may. */
export function parsePlainProse(body: string): Root | undefined {
  const children: Paragraph[] = [];
  let open: Place[] = [];
  const place: Place = { line: 1, offset: 0, text: '' };
  for (const text of body.split('\n')) {
    if (text !== '') open.push({ ...place, text });
    else if (open.length > 0) {
      const paragraph = readParagraph(open);
      if (paragraph === undefined) return undefined;
      children.push(paragraph);
      open = [];
    }
    place.line += 1;
    place.offset += text.length + 1;
  }
  const last = open.length === 0 ? undefined : readParagraph(open);
  if (open.length > 0 && last === undefined) return undefined;
  if (last !== undefined) children.push(last);
  const feed = body.lastIndexOf('\n');
  const end = { line: place.line - 1, column: body.length - feed, offset: body.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** A line and where it starts. */
interface Place {
  line: number;
  offset: number;
  text: string;
}

/** What can open markup, an address, or white space that is no text; `[` and `]` are left where no link is. */
const markup = /[\\`*_~<&|@[\]\p{Cc}\uFEFF]|:\/\/|www\.|!$/iu;
/** A line that opens no block: it starts with a letter, a number that is none of a list, a quotation mark or a link. */
const plainStart = /^(?:\p{L}|\p{N}(?!\p{N}{0,8}[.)])|["'“”‘’«»„…(–—]|\[)/u;
const link = /\[([^\s[\]^][^[\]]*)\]\(([\w/.#?=%:-]+)\)/g;

function readParagraph(lines: readonly Place[]): Paragraph | undefined {
  const children: PhrasingContent[] = [];
  /** Text that goes on until the next link, over the ends of lines. */
  let text = '';
  let start: Point | undefined;
  const flush = (end: Point) => {
    if (text !== '' && start !== undefined) children.push({ type: 'text', value: text, position: { start, end } });
    text = '';
    start = undefined;
  };
  for (const [number, line] of lines.entries()) {
    if (!plainStart.test(line.text) || line.text.endsWith(' ')) return undefined;
    if (number > 0) {
      const before = lines[number - 1] ?? line;
      start ??= pointOf(before, before.text.length);
      text += '\n';
    }
    let from = 0;
    for (const { 0: whole, 1: words = '', 2: url = '', index } of line.text.matchAll(link)) {
      const plain = line.text.slice(from, index);
      if (markup.test(plain) || markup.test(words) || words.endsWith(' ')) return undefined;
      if (plain !== '') start ??= pointOf(line, from);
      text += plain;
      flush(pointOf(line, index));
      from = index + whole.length;
      const inner = { start: pointOf(line, index + 1), end: pointOf(line, index + 1 + words.length) };
      const position = { start: pointOf(line, index), end: pointOf(line, from) };
      children.push({
        type: 'link',
        title: null,
        url,
        children: [{ type: 'text', value: words, position: inner }],
        position,
      });
    }
    const rest = line.text.slice(from);
    if (markup.test(rest)) return undefined;
    if (rest !== '') start ??= pointOf(line, from);
    text += rest;
  }
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = pointOf(last, last.text.length);
  flush(end);
  return { type: 'paragraph', children, position: { start: pointOf(first, 0), end } };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const pointOf = ({ line, offset }: Place, at: number): Point => ({ line, column: at + 1, offset: offset + at });
