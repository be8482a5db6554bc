/** What the search index holds: one record for each thing that somebody may look for. */
import type { VerdictRef } from '#core/views/refs.ts';

export const recordKinds = ['claim', 'quote', 'source', 'actor', 'outlet', 'story', 'doc'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The filters of the search besides the kind, as the index names them. */
export const filterNames = ['verdict', 'actor', 'outlet', 'story'] as const;
export type FilterName = (typeof filterNames)[number];

/** What stands behind `#` in the address of a record in the index: how a result is shown, which nobody searches for. */
export interface RecordAddress extends RecordNote {
  readonly kind: RecordKind;
  /** How many words of the text are its title. */
  readonly titleWords: number;
}

/** What a result shows besides its words; not searched. */
export interface RecordNote {
  /** Number of the first word of a part of the text, from 0, and the id of that part on the page. */
  readonly anchors?: readonly (readonly [word: number, id: string])[];
  readonly verdict?: VerdictRef;
  readonly draft?: boolean;
  /** Where it comes from: the label of a source, the title of a story. */
  readonly from?: string;
  /** The statement of the claim that a quote is cited for. */
  readonly claim?: string;
  /** Kind of an actor or of an outlet. */
  readonly sort?: string;
  readonly language?: string;
  readonly dir?: 'rtl';
}

export interface SearchRecord {
  readonly kind: RecordKind;
  /** Below the base; with the anchor of a quote. Two records never share one. */
  readonly path: string;
  readonly title: string;
  /** The words that are searched and from which excerpts are cut. */
  readonly text: string;
  /** Spellings under which the actors of the record are found. */
  readonly names: readonly string[];
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly note: RecordNote;
}
