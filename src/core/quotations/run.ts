import type { Span } from '../model.ts';
import type { MarkStyle } from './model.ts';

/** One run between two marks, inside one block. */
export interface MarkedRun {
  /** The words inside, without white space at the ends. */
  readonly inner: Span;
  readonly outer: Span;
  readonly style: MarkStyle;
  /** Whether a closing mark was found; an unclosed run goes on to the end of its block or to the next opening mark. */
  readonly closed: boolean;
  readonly block: number;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
