/** Finds where a span of a source's text stands in its file: for problems. */
import type { Source, Span } from '#core/model.ts';
import type { Place } from '#core/problem.ts';
import type { ContentFile } from './content-file.ts';
import { readBlocks } from './parse-source.ts';
import type { RawBlock } from './parse-source.ts';
import { placeInScalar, placeOfOffsets } from './places.ts';

/** Place of `span` in the file that `source` was read from; of a span of the title, in the frontmatter. */
export function placeInSource(file: ContentFile, source: Pick<Source, 'blocks'>, span: Span): Place | undefined {
  const index = source.blocks.findIndex((block) => span.start <= block.span.end);
  const block = source.blocks[index];
  if (block === undefined) return undefined;
  const from = span.start - block.span.start;
  const to = Math.min(span.end, block.span.end) - block.span.start;
  if (index === 0) return placeInScalar(file.document, ['title'], from, to);
  const { text, bodyStart } = file.document;
  const body = text.slice(bodyStart);
  const raw = readBlocks(body).blocks[index - 1];
  if (raw === undefined) return undefined;
  const offsets = rawOffsets(body, raw);
  const first = offsets[from] ?? raw.from;
  const last = offsets[to - 1];
  return placeOfOffsets(file.document, bodyStart + first, last === undefined ? undefined : bodyStart + last + 1);
}

/** The references that read as `&` itself; after any other `&` that reads as one, a plain text goes on. */
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;

/** Offset in the body of each unit of a block's text; units that cannot be followed get that of the one before. */
function rawOffsets(body: string, block: RawBlock): number[] {
  const offsets: number[] = [];
  let at = block.from + (/^(?:> ?|#{1,6}[ \t]+)/.exec(body.slice(block.from, block.to))?.[0].length ?? 0);
  for (const char of block.text.split('')) {
    at = skipMarkup(body, at, block.to, char);
    offsets.push(Math.min(at, block.to));
    const entity = /^&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i.exec(body.slice(at, at + 40))?.[0];
    if (entity !== undefined && (char !== '&' || ampersand.test(entity))) at += entity.length;
    else if (char === ' ' && /[\r\n]/.test(body.charAt(at)))
      at += /^[\s>]+/.exec(body.slice(at, block.to))?.[0].length ?? 1;
    else at += 1;
  }
  return offsets;
}

/** Past a backslash that escapes `char`, and past the white space before a line break that reads as one space. */
function skipMarkup(body: string, at: number, to: number, char: string): number {
  if (body[at] === '\\' && body[at + 1] === char && /[!-/:-@[-`{-~]/.test(char)) return at + 1;
  if (char !== ' ') return at;
  const gap = /^[ \t\\]+(?=\r?\n)/.exec(body.slice(at, to));
  return gap === null ? at : at + gap[0].length;
}
