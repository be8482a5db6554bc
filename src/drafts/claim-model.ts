import type { Lead, SourcePlace } from '#core/leads.ts';
import type { ClaimKind, Evidence, Stance } from '#schema';
import type { ReadSays } from './figures.ts';
import type { Relate } from './relations.ts';
import type { People } from './speakers.ts';
import type { StoryMaterial } from './story-material.ts';

/** What proposing claims in one story needs. */
export interface DraftContext {
  readonly material: StoryMaterial;
  readonly people: People;
  readonly relate: Relate;
  readonly readSays: ReadSays;
}

export interface EvidenceProposal {
  readonly source: string;
  readonly quote: string;
  readonly stance: Stance;
  readonly says?: Evidence['says'];
  readonly creditedTo?: Evidence['creditedTo'];
  readonly via?: string;
  readonly finding?: Evidence['finding'];
}

export interface ClaimProposal {
  readonly statement: string;
  readonly kind: ClaimKind;
  /** Where the statement comes from: the place of the first piece of evidence. */
  readonly place: SourcePlace;
  readonly evidence: readonly EvidenceProposal[];
  readonly lead: Lead;
}
