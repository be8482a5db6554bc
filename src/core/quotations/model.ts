/** What is found of quotations and reported speech: plain data, every part a span of the source's text. */
import type { Span } from '../model.ts';

/** `named`: a person or organisation; `described`: 'a Danish official'; `document`: 'the report'; `pronoun`: 'he'. */
export type SpeakerKind = 'named' | 'described' | 'document' | 'pronoun' | 'unknown';

/** A stretch of the source with its own characters. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

/** Who speaks, as the source words it at this place. */
export interface Speaker {
  readonly kind: SpeakerKind;
  /** The source's words: the bare name without titles, or the whole description; empty where unknown. */
  readonly text: string;
  readonly span?: Span;
  /**
   * Of a pronoun or a description ('the mayor'): the mention of the person it stands for, as far as the rules can
   * tell. Of a surname alone: the fullest form of the name in the source.
   */
  readonly resolved?: Phrase;
  /**
   * `stated`: the sentence of the quotation names the speaker; `inferred`: the speaker is taken over from a sentence
   * nearby, because the quotation stands alone.
   */
  readonly how: 'stated' | 'inferred';
}

/** Which marks were used; `apostrophes` are two single ones in place of a double one, as some archives print them. */
export type MarkStyle = 'double' | 'single' | 'guillemets' | 'apostrophes';

/**
 * `direct`: whole sentences or clauses; `partial`: a few words inside somebody's indirect speech; `scare`: words that
 * nobody is said to have spoken; `title`: the name of a work, a programme or a person. The last two are no quotations:
 * see `isQuotation`.
 */
export type QuotationKind = 'direct' | 'partial' | 'scare' | 'title';

export interface Quotation {
  readonly kind: QuotationKind;
  /**
   * The words inside the marks, in order: more than one where the reporting clause interrupts them, or where they go on
   * over several paragraphs. Never empty; each lies within one block.
   */
  readonly segments: readonly Span[];
  /** From the first opening mark to the last closing one, the reporting clause in between included. */
  readonly outer: Span;
  readonly marks: MarkStyle;
  /** Whether the last segment has its closing mark. */
  readonly closed: boolean;
  readonly speaker: Speaker;
  /** The verb or phrase that reports: 'said', 'according to'. */
  readonly cue?: Span;
  /** The outlet through which the words come: 'The Tarn Post' in 'The Tarn Post quoted her as saying'. */
  readonly via?: Phrase;
}

/** Speech that is reported without marks, or around partial quotations: 'She said that …'. */
export interface ReportedSpeech {
  readonly kind: 'indirect';
  /** What is reported, without the reporting clause; inside one sentence. */
  readonly span: Span;
  readonly sentence: Span;
  readonly speaker: Speaker;
  readonly cue: Span;
  readonly via?: Phrase;
}

/** Whether it is words that somebody said or wrote, not scare quotes or a title. */
export const isQuotation = (quotation: Quotation): boolean =>
  quotation.kind === 'direct' || quotation.kind === 'partial';
