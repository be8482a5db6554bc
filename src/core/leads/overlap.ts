import type { Span } from '#core/model.ts';

/** UTF-16 units that two spans have in common. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Part of `a` that lies in `b`, 0 to 1; 0 for an empty span. */
export function shareInside(a: Span, b: Span): number {
  return a.end > a.start ? overlapLength(a, b) / (a.end - a.start) : 0;
}
