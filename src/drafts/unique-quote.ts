/** Cuts quotes out of a source that the quoting rules find exactly once. */
import { locateQuote } from '#core/locate.ts';
import type { Source, Span } from '#core/model.ts';

/** Words that a quote may grow by on its way to being unique: further off they belong to something else. */
const mostWords = 12;

/** The white space at the ends left out. */
function trim({ text }: Source, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

/** Whether the quoting rules find the characters of a span, and nothing else. */
export function standsOnce(source: Source, span: Span): boolean {
  const located = locateQuote(source, source.text.slice(span.start, span.end));
  const [only] = located.found ? located.spans : [];
  return located.found && located.spans.length === 1 && only?.start === span.start && only.end === span.end;
}

/** The span with one more word behind it, or before it; the same at the end of the block. */
function grow({ text }: Source, { start, end }: Span, block: Span, side: 'after' | 'before'): Span {
  if (side === 'after') return { start, end: end + (/^\s*\S+/.exec(text.slice(end, block.end))?.[0].length ?? 0) };
  return { start: start - (/(?<!\S)\S+\s*$/.exec(text.slice(block.start, start))?.[0].length ?? 0), end };
}

function growUntilUnique(source: Source, wanted: Span): Span | undefined {
  const block = source.blocks.find(({ span }) => span.start <= wanted.start && wanted.end <= span.end);
  if (block === undefined || wanted.end <= wanted.start) return undefined;
  if (standsOnce(source, wanted)) return wanted;
  for (const side of ['after', 'before'] as const) {
    let grown = wanted;
    for (let words = 0; words < mostWords; words += 1) {
      const next = grow(source, grown, block.span, side);
      if (next.start === grown.start && next.end === grown.end) break;
      grown = next;
      if (standsOnce(source, grown)) return grown;
    }
  }
  return undefined;
}

/** Without a quotation mark at one end whose partner stands outside. */
function dropLoneMark({ text }: Source, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if ((words.match(/["“”]/gu) ?? []).length !== 1) return { start, end };
  return { start: start + (/^["“”]/u.test(words) ? 1 : 0), end: end - (/["“”]$/u.test(words) ? 1 : 0) };
}

/**
 * The shortest stretch around a span that stands once in the source: the span itself, without a lone quotation mark at its end
 * if it can be, else with words behind it, else with words before it; and where the source prints the same words twice, the
 * same at the other place. Undefined where it crosses blocks or stays ambiguous.
 */
export function findUniqueQuote(source: Source, span: Span): Span | undefined {
  const wanted = trim(source, span);
  const bare = trim(source, dropLoneMark(source, wanted));
  if (standsOnce(source, bare)) return bare;
  const here = growUntilUnique(source, wanted);
  if (here !== undefined) return here;
  const located = locateQuote(source, source.text.slice(bare.start, bare.end));
  const elsewhere = !located.found && located.why === 'ambiguous' ? located.places : [];
  return elsewhere
    .flatMap((spans) => (spans.length === 1 ? spans : []))
    .map((place) => growUntilUnique(source, place))
    .find((found) => found !== undefined);
}
