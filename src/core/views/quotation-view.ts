/** A quotation as pages print it: the words as far as they are public, and the speaker as the source names them. */
import type { Source, Span } from '#core/model.ts';
import type { Quotation } from '#core/quotations.ts';
import { countTokens } from '#core/tokens.ts';
import { limitWords, markWords, type MarkedPiece } from './marked-words.ts';
import { mayShow } from './passage-view.ts';
import { viewPlace, type PlaceView } from './place-view.ts';
import { printable } from './printable.ts';
import type { SiteIndex } from './site-index.ts';

export interface SpeakerView {
  readonly kind: Quotation['speaker']['kind'];
  /** The source's words; empty where there are none, or the public may not see them. */
  readonly words: string;
  /** Whom a pronoun, a description or a surname stands for, in the source's words. */
  readonly resolved?: string;
  readonly how: 'stated' | 'inferred';
  /** The outlet through which the words come. */
  readonly via?: string;
}

export interface QuotationView {
  readonly place: PlaceView;
  readonly speaker: SpeakerView;
  /** How many words are quoted. */
  readonly words: number;
  /** From the first quotation mark to the last; missing where the public may not see them. */
  readonly pieces?: readonly MarkedPiece[];
}

/** A paragraph or so; the link leads to the rest. */
const mostWords = 90;

export function viewSpeaker(index: SiteIndex, source: Source, { speaker, via }: Quotation): SpeakerView {
  const show = (phrase: { readonly text: string; readonly span?: Span } | undefined) =>
    phrase?.span !== undefined && mayShow(index, source, phrase.span) ? printable(phrase.text) : undefined;
  const resolved = show(speaker.resolved);
  const outlet = show(via);
  return {
    kind: speaker.kind,
    words: show(speaker) ?? '',
    how: speaker.how,
    ...(resolved === undefined ? {} : { resolved }),
    ...(outlet === undefined ? {} : { via: outlet }),
  };
}

/** @param marks words to mark, as spans of the source */
export function viewQuotation(
  index: SiteIndex,
  source: Source,
  quotation: Quotation,
  marks: readonly Span[] = [],
): QuotationView {
  const { segments, outer } = quotation;
  const isShown = mayShow(index, source, outer);
  const view = {
    // All quotations that are shown are anchors; to find the others too takes the passages of the story.
    place: viewPlace(index, source, outer, isShown),
    speaker: viewSpeaker(index, source, quotation),
    words: segments.reduce((sum, { start, end }) => sum + countTokens(source.text.slice(start, end)), 0),
  };
  if (!isShown) return view;
  return { ...view, pieces: limitWords(markWords(source.text, outer, marks), mostWords) };
}
