/** From labelled passages to the fate of each line and to the blocks of the source. */
import { readable } from './characters.ts';
import { cutPassage } from './cut-passage.ts';
import { separateGlued } from './glued-words.ts';
import type { Passage } from './join-lines.ts';
import type { Label } from './line-draft.ts';
import type { BlockKind, Fate } from './model.ts';

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
  const lastText = passages.findLastIndex(({ label }) => label.use === 'kept' && label.reason !== 'caption');
  for (const [index, { passage, label }] of passages.entries()) {
    const first = passage.lines[0];
    if (first === undefined) continue;
    if (label.use !== 'kept') {
      for (const line of passage.lines) fates.push({ line, parts: [{ from: 0, to: line.text.length, ...label }] });
      if (label.use === 'metadata') statements.push({ reason: label.reason, text: passage.text, line: first.range[0] });
      continue;
    }
    const prose = label.reason === 'paragraph' || label.reason === 'heading' || label.reason === 'opening';
    if (prose) paragraphs += 1;
    const cuts = cutPassage(passage, label, {
      dateline: prose && !datelined && paragraphs <= datelineParagraphs,
      credit: prose && index === lastText,
    });
    datelined ||= cuts.some((parts) => parts.some(({ reason }) => reason === 'dateline'));
    const pieces: { kind: KeptBlock['kind']; text: string; line: number }[] = [];
    for (const [at, parts] of cuts.entries()) {
      const line = passage.lines[at];
      if (line === undefined) continue;
      fates.push({ line, parts });
      for (const part of parts) {
        const text = readable(separateGlued(line.text.slice(part.from, part.to), vocabulary));
        if (part.use === 'kept')
          pieces.push({
            kind: kindOf(part.reason === 'joined' ? label.reason : part.reason),
            text,
            line: line.range[0],
          });
        else statements.push({ reason: part.reason, text, line: line.range[0] });
      }
    }
    blocks.push(...joinPieces(pieces));
  }
  return { fates, blocks, statements };
}

function kindOf(reason: string): KeptBlock['kind'] {
  return reason === 'title' || reason === 'heading' || reason === 'caption' ? reason : 'paragraph';
}

/** Pieces of one kind are one block. */
function joinPieces(pieces: readonly KeptBlock[]): readonly KeptBlock[] {
  const blocks: KeptBlock[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else blocks.push(piece);
  }
  return blocks;
}
