/** From labelled passages to the fate of each line and to the blocks of the source. */
import { readable } from './characters.ts';
import { readDateline, readTrailingCredit } from './credits.ts';
import { separateGlued } from './glued-words.ts';
import type { Passage } from './join-lines.ts';
import type { Label } from './label-lines.ts';
import type { BlockKind, Fate, Part } from './model.ts';

export interface LabelledPassage {
  readonly passage: Passage;
  readonly label: Label;
}

/** A kept passage as a block; the title is the block of kind `title`. */
export interface KeptBlock {
  readonly kind: BlockKind | 'title';
  readonly text: string;
  readonly line: number;
}

/** Something that a line states about the source, as printed. */
export interface Statement {
  readonly reason: string;
  readonly text: string;
  readonly line: number;
}

export interface Decision {
  readonly fates: readonly Fate[];
  readonly blocks: readonly KeptBlock[];
  readonly statements: readonly Statement[];
}

/** How many paragraphs from the start may open with the dateline: a summary may stand above it. */
const datelineParagraphs = 3;

export function decideFates(passages: readonly LabelledPassage[], vocabulary: ReadonlySet<string>): Decision {
  const fates: Fate[] = [];
  const blocks: KeptBlock[] = [];
  const statements: Statement[] = [];
  let paragraphs = 0;
  let datelined = passages.some(({ label }) => label.reason === 'dateline');
  const lastKept = passages.findLastIndex(({ label }) => label.use === 'kept');
  for (const [index, { passage, label }] of passages.entries()) {
    const first = passage.lines[0];
    if (first === undefined) continue;
    if (label.use !== 'kept') {
      for (const line of passage.lines) fates.push({ line, parts: [{ from: 0, to: line.text.length, ...label }] });
      if (label.use === 'metadata') statements.push({ reason: label.reason, text: passage.text, line: first.range[0] });
      continue;
    }
    const prose = label.reason === 'paragraph' || label.reason === 'heading';
    if (prose) paragraphs += 1;
    const dateline =
      prose && !datelined && paragraphs <= datelineParagraphs ? readDateline(readable(first.text)) : undefined;
    if (dateline !== undefined) datelined = true;
    const pieces: string[] = [];
    for (const [at, line] of passage.lines.entries()) {
      const parts = cutLine(line.text, {
        ...label,
        ...(at > 0 ? { reason: 'joined' } : {}),
        head: at === 0 && dateline !== undefined ? rawEnd(line.text, dateline.end) : 0,
        tail:
          at === passage.lines.length - 1 && index === lastKept && prose
            ? readTrailingCredit(line.text)?.start
            : undefined,
      });
      fates.push({ line, parts });
      for (const part of parts) {
        const text = line.text.slice(part.from, part.to);
        if (part.use === 'kept') pieces.push(readable(separateGlued(text, vocabulary)));
        else statements.push({ reason: part.reason, text: readable(text), line: line.range[0] });
      }
    }
    const text = pieces.filter((piece) => piece !== '').join(' ');
    const kind =
      label.reason === 'title' || label.reason === 'heading' || label.reason === 'caption' ? label.reason : 'paragraph';
    if (text !== '') blocks.push({ kind, text, line: first.range[0] });
  }
  return { fates, blocks, statements };
}

interface Cut extends Label {
  readonly head: number;
  readonly tail: number | undefined;
}

function cutLine(text: string, { use, reason, head, tail = text.length }: Cut): readonly Part[] {
  const parts: Part[] = [
    { from: 0, to: head, use: 'metadata', reason: 'dateline' },
    { from: head, to: tail, use, reason },
    { from: tail, to: text.length, use: 'metadata', reason: 'agency credit' },
  ];
  return parts.filter(({ from, to }) => to > from);
}

/** Index in the raw text that corresponds to an index in its readable form. */
function rawEnd(raw: string, index: number): number {
  const wanted = readable(raw).slice(0, index).replaceAll(' ', '').length;
  let seen = 0;
  let at = 0;
  while (at < raw.length && seen < wanted) {
    seen += readable(raw.charAt(at)).length;
    at += 1;
  }
  while (at < raw.length && readable(raw.charAt(at)) === '') at += 1;
  return at;
}
