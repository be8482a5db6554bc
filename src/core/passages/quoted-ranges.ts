/** Where a text stands inside quotation marks: enough to tell a shared quotation from copying. */
import type { Block, Span } from '#core/model.ts';

const marks = /["“”„«»「」]/gu;
const opening = '“„«「';
const closing = '”»」';

/**
 * The ranges between double quotation marks, in order, marks included. A quotation that its block does not close runs
 * to the block's end; where it goes on, the next block opens with a mark again, as printed quotations do. A straight
 * mark opens or closes by turns within its block.
 */
export function findQuotedRanges(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ span }) => rangesOfBlock(text.slice(span.start, span.end), span.start));
}

function rangesOfBlock(text: string, offset: number): Span[] {
  const ranges: Span[] = [];
  let open: number | null = null;
  for (const match of text.matchAll(marks)) {
    const mark = match[0];
    if (open === null && !closing.includes(mark)) open = match.index;
    else if (open !== null && !opening.includes(mark)) {
      ranges.push({ start: offset + open, end: offset + match.index + 1 });
      open = null;
    }
  }
  if (open !== null) ranges.push({ start: offset + open, end: offset + text.length });
  return ranges;
}
