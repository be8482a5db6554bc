/** Cuts a block of a source into pieces at the boundaries of what is cited and of what is public. */
import type { Span } from '#core/model.ts';

/** A run of characters that the same citations cover. */
export interface Piece<C> {
  readonly kind: 'text';
  readonly span: Span;
  /** Innermost first: shortest, then latest start. */
  readonly citations: readonly C[];
  readonly starts: readonly C[];
  readonly ends: readonly C[];
}

/** Characters that the public may not see. */
export interface Gap {
  readonly kind: 'gap';
  readonly span: Span;
}

const length = (span: Span) => span.end - span.start;

/**
 * The pieces and gaps of a block, in order and without holes. `citations` may overlap, nest, and repeat a span;
 * those that do not touch the block are left out. `open` are the public spans, sorted.
 */
export function splitMarks<C extends { readonly span: Span }>(
  block: Span,
  citations: readonly C[],
  open: readonly Span[],
): (Piece<C> | Gap)[] {
  const own = citations.filter(({ span }) => span.start < block.end && span.end > block.start && length(span) > 0);
  const shown = open.filter((span) => span.start < block.end && span.end > block.start);
  const cuts = new Set([block.start, block.end]);
  for (const span of [...own.map((c) => c.span), ...shown]) {
    cuts.add(Math.max(span.start, block.start));
    cuts.add(Math.min(span.end, block.end));
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(0, -1).map((start, at): Piece<C> | Gap => {
    const span = { start, end: points[at + 1] ?? block.end };
    if (!shown.some((o) => o.start <= span.start && span.end <= o.end)) return { kind: 'gap', span };
    const covering = own
      .filter((c) => c.span.start <= span.start && span.end <= c.span.end)
      .toSorted((a, b) => length(a.span) - length(b.span) || b.span.start - a.span.start);
    return {
      kind: 'text',
      span,
      citations: covering,
      starts: own.filter((c) => c.span.start === span.start),
      ends: own.filter((c) => c.span.end === span.end),
    };
  });
}
