import type { Span } from '#core/model.ts';

/** A stretch of a source. */
export interface SourcePlace {
  readonly source: string;
  readonly span: Span;
}

export const leadKinds = [
  'speakers differ',
  'numbers differ',
  'negation differs',
  'dates differ',
  'attribution differs',
  'wordings differ',
  'names differ',
  'accounts agree',
  'one source alone',
] as const;
export type LeadKind = (typeof leadKinds)[number];

/** What the program found and no claim covers yet: for an editor to look at, not a finding about anybody. */
export interface Lead {
  readonly kind: LeadKind;
  /** The sentences or quotations, by source, then by place; one for 'one source alone', else of at least two sources. */
  readonly places: readonly SourcePlace[];
  /** The parts that differ, or that make accounts that agree checkable: figures and dates. */
  readonly marks: readonly SourcePlace[];
  /** 0 to 1: how much a fact-checker would care. */
  readonly score: number;
}
