/** Rights: what the public may see of a source. */
import type { SiteMeta } from '#schema';
import type { Source, Span } from '#core/model.ts';

/** Sorts spans and joins those that touch or overlap; empty ones are dropped. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.filter((s) => s.end > s.start).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether the public may see all of a source: what the source says, else what the site says. */
export function showsFullText(source: Pick<Source, 'meta'>, site: Pick<SiteMeta, 'rights'>, editor: boolean): boolean {
  return editor || (source.meta.rights ?? site.rights) === 'full';
}

/**
 * The ONE decision on what any public page, feed, index, card or data file may contain of a source's text.
 *
 * Under `full`, and for editors, the whole text. Under `excerpts` the title, which is bibliographic data, and
 * the cited passages: those of claims and those that an actor's roles quote. What stands between the parts of
 * a quote with `[…]` is not cited and not shown. Metadata (bylines, dates, credits) is not text and is public;
 * the words of removed lines and of edits are public under `full` only.
 *
 * @returns spans of `source.text`, sorted, without overlap.
 */
export function publicSpans(
  source: Source,
  citations: readonly { readonly span: Span }[],
  site: Pick<SiteMeta, 'rights'>,
  editor: boolean,
): Span[] {
  if (showsFullText(source, site, editor)) return mergeSpans([{ start: 0, end: source.text.length }]);
  const title = source.blocks[0]?.kind === 'title' ? [source.blocks[0].span] : [];
  return mergeSpans([...title, ...citations.map((citation) => citation.span)]);
}

/** Whether a span lies inside what is public; `spans` as `publicSpans` returns them. */
export function isPublic(span: Span, spans: readonly Span[]): boolean {
  return spans.some((open) => open.start <= span.start && span.end <= open.end);
}
