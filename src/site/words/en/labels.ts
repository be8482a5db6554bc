/** Names of states, verdicts and kinds, as pages print them. */
import type { ActorMeta, ClaimKind, Evidence, OutletMeta, SourceMeta } from '#schema';
import type { CellState } from '#core/coverage.ts';
import type { Vote } from '#core/verdicts.ts';
import type { VerdictRef } from '#core/views/refs.ts';

export const stateWords: Readonly<Record<CellState, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  qualifies: 'Qualifies',
  silent: 'Silent',
  'text incomplete': 'Text incomplete',
  'not checked yet': 'Not checked yet',
};

export const stateMeanings: Readonly<Record<CellState, string>> = {
  supports: 'the article says so',
  contradicts: 'the article says otherwise',
  qualifies: 'the article limits it, or says part of it',
  silent: 'somebody read the article for this claim; it says nothing of it',
  'text incomplete': 'it says nothing of it, but parts of the article are missing',
  'not checked yet': 'nobody has read the article for this claim',
};

export const voteWords: Readonly<Record<Vote, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  mixed: 'says both',
  qualifies: 'qualifies',
};

/** Headings of the groups of the table. */
export const verdictHeadings: Readonly<Record<VerdictRef['sign'], string>> = {
  disputed: 'Disputed',
  'sources differ': 'Sources differ',
  contradicted: 'Contradicted',
  corroborated: 'Corroborated',
  'one witness': 'One witness',
  qualified: 'Qualified',
  overridden: 'An editor’s verdict',
  'no evidence': 'No evidence yet',
};

/** One line for each: what the rule says, in the words of a reader. */
export const verdictMeanings: Readonly<Record<VerdictRef['sign'], string>> = {
  disputed: 'At least one witness supports the claim and at least one contradicts it.',
  'sources differ': 'One witness is reported in ways that support the claim and in ways that contradict it.',
  contradicted: 'No witness supports the claim, and at least one contradicts it.',
  corroborated: 'Two or more independent witnesses support the claim, and none contradicts it.',
  'one witness': 'Everything that supports the claim rests on one witness.',
  qualified: 'No witness simply supports or contradicts the claim; what there is limits it.',
  overridden: 'An editor has set another verdict than the evidence computes to, and says why.',
  'no evidence': 'No article has been quoted for this claim yet.',
};

export const kindWords: Readonly<Record<ClaimKind, string>> = {
  event: 'Event',
  quantity: 'Quantity',
  date: 'Date',
  identity: 'Identity',
  quotation: 'Quotation',
  position: 'Position',
};

export const differenceWords: Readonly<Record<NonNullable<Evidence['finding']>['differs'], string>> = {
  speaker: 'The speaker differs',
  wording: 'The wording differs',
  date: 'The date differs',
  number: 'The number differs',
  context: 'The context differs',
};

export const actorKindWords: Readonly<Record<ActorMeta['kind'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  place: 'Place',
};

export const actorKindHeadings: Readonly<Record<ActorMeta['kind'], string>> = {
  person: 'People',
  organisation: 'Organisations',
  state: 'States',
  place: 'Places',
};

export const outletKindWords: Readonly<Record<OutletMeta['kind'], string>> = {
  newspaper: 'Newspaper',
  agency: 'News agency',
  broadcaster: 'Broadcaster',
  website: 'Website',
  magazine: 'Magazine',
  unknown: 'Kind unknown',
};

export const completeWords: Readonly<Record<SourceMeta['complete'], string>> = {
  yes: 'Complete',
  gaps: 'Incomplete: parts are missing inside',
  cut: 'Incomplete: it ends early',
  unknown: 'Unknown',
};

/** A verdict as `history` and `site.yaml` record it, in English, in the words of this language. */
export function describeVerdict(recorded: string): string {
  return recorded;
}
