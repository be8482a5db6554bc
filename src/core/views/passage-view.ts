/** A passage that two sources share, as far as the public may see it. */
import type { Passage } from '#core/passages.ts';
import type { Source, Span } from '#core/model.ts';
import { shortenAlignment, writeSide, type MarkedPiece } from './marked-words.ts';
import type { PassageGroup } from './passage-groups.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { isPublic } from './public-spans.ts';
import type { SiteIndex } from './site-index.ts';

export interface PassageSideView {
  readonly place: PlaceView;
  /** Missing where the public may not see the words. */
  readonly pieces?: readonly MarkedPiece[];
}

export interface PassageView {
  readonly kind: Passage['kind'];
  /** Words that both have in common. */
  readonly words: number;
  /** The same words, in the same order, and none between. */
  readonly verbatim: boolean;
  readonly a: PassageSideView;
  readonly b: PassageSideView;
  /** Where else the same text stands. */
  readonly also: readonly PlaceView[];
}

/** Whether all of a span is public. */
export function mayShow(index: SiteIndex, source: Source, span: Span): boolean {
  return isPublic(span, index.publicSpans.get(source.id) ?? []);
}

/** Nothing where a source is not part of the site. */
export function viewPassage(index: SiteIndex, { passage, also }: PassageGroup): PassageView[] {
  const { kind, words, alignment } = passage;
  const a = index.sources.get(passage.a.source);
  const b = index.sources.get(passage.b.source);
  if (a === undefined || b === undefined) return [];
  const stretches = shortenAlignment(alignment, a.text, b.text);
  const viewSide = (source: Source, span: Span, side: 'a' | 'b'): PassageSideView => {
    const place = viewPlace(index, source, span);
    return mayShow(index, source, span) ? { place, pieces: writeSide(source.text, stretches, side) } : { place };
  };
  return [
    {
      kind,
      words,
      verbatim: alignment.every((run) => run.kind === 'equal'),
      a: viewSide(a, passage.a.span, 'a'),
      b: viewSide(b, passage.b.span, 'b'),
      also: also.flatMap(({ source: id, span }) => {
        const source = index.sources.get(id);
        return source === undefined ? [] : [viewPlace(index, source, span)];
      }),
    },
  ];
}
