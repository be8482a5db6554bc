/** A place in a source as pages name and link it: 'paragraph 5'. */
import type { BlockKind, Source, Span } from '#core/model.ts';
import { findAnchors } from './passage-anchors.ts';
import { passageId, passagePath, sourcePath } from './paths.ts';
import { refSource, type SourceRef } from './refs.ts';
import type { SiteIndex } from './site-index.ts';

export interface PlaceView {
  readonly source: SourceRef;
  readonly kind: BlockKind;
  /** Among the blocks of its kind, from 1. */
  readonly number: number;
  /** Address of the words, of their block where they have no id, or of the source where its page does not show the block. */
  readonly path: string;
}

/** Id of a block on the page of its source; the title needs none. */
export function blockId(number: number): string {
  return `b-${number}`;
}

/**
 * Where `words` begin.
 * @param isAnchor whether the page of the source has an id for them, where the caller knows
 */
export function viewPlace(
  index: SiteIndex,
  source: Source,
  words: Span,
  isAnchor = findAnchors(index, source).has(passageId(words)),
): PlaceView {
  const { start } = words;
  const after = source.blocks.findIndex(({ span }) => span.end > start);
  const at = after === -1 ? source.blocks.length - 1 : after;
  const block = source.blocks[at];
  const kind = block?.kind ?? 'title';
  const number = source.blocks.slice(0, at + 1).filter((other) => other.kind === kind).length;
  const place = { source: refSource(source), kind, number };
  if (isAnchor) return { ...place, path: passagePath(source.id, words) };
  const open = index.publicSpans.get(source.id) ?? [];
  const isShown = block !== undefined && open.some((o) => o.start < block.span.end && o.end > block.span.start);
  const anchor = kind === 'title' || !isShown ? '' : `#${blockId(at)}`;
  return { ...place, path: sourcePath(source.id) + anchor };
}
