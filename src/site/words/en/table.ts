/** Words of the fact-check table. */
import type { FamilyView } from '#core/views/story-families.ts';
import { capitalise, countOf, numberWord } from './numbers.ts';

export const tableWords = {
  caption: 'Each row is a claim, each column an article. A cell says what the article says of the claim.',
  claim: 'Claim',
  verdict: 'Verdict',
  kind: 'Kind',
  actor: 'Person or body',
  outlet: 'Article',
  sort: 'Order',
  any: 'All',
  sortVerdict: 'By verdict',
  sortWitnesses: 'Most witnesses first',
  sortEvidence: 'Most articles first',
  sortStatement: 'A to Z',
  reset: 'Show all claims',
  /** {shown} and {all} are numbers. */
  shown: '{shown} of {all} claims shown',
  text: 'Find words',
  filters: 'Filters and order',
  state: 'What it says',
  loading: 'Loading the claims …',
  failed: 'The other claims could not be loaded.',
  more: 'Show more claims',
  fold: 'Fold',
  unfold: 'Unfold',
  continued: 'continued',
  parts: 'Parts of the table',
  tools: 'Sort and filter the claims',
  none: 'No claim matches.',
  key: 'How to read the cells',
  scroll: 'Fact-check table; scrolls sideways',
} as const;

/** Said once above the table, instead of under each column. */
export function describeUnknownOutlets(n: number): string {
  return n === 1
    ? 'The publisher of one article is not known; its headline stands for it.'
    : `The publishers of ${numberWord(n)} articles are not known; their headlines stand for them.`;
}

/** Head of the one column that stands for a family. */
export function foldedHeading(n: number): string {
  return `${capitalise(numberWord(n))} articles`;
}

/** What the button over a family does; begins with `tableWords.fold` or `tableWords.unfold`. */
export function describeFold(n: number): string {
  return `Fold ${numberWord(n)} articles into one column`;
}

export function describeUnfold(n: number): string {
  return `Unfold ${numberWord(n)} articles into columns of their own`;
}

/** A link to a part of the table: its first and last claim. */
export function describePart(first: number, last: number): string {
  return `${first}–${last}`;
}

export function describeClaimsOfPart(first: number, last: number, claims: number): string {
  return `Claims ${first} to ${last} of ${numberWord(claims)}`;
}

/** Head of a group of columns; nothing for an article that stands alone. */
export function familyHeading({ agencies, sharesWording, size }: FamilyView): string {
  if (size < 2) return '';
  const credits = agencies.map(
    ({ agency, count }) => `${count === size ? '' : `${numberWord(count)} `}credit ${agency.label}`,
  );
  return capitalise([...(sharesWording ? ['share wording'] : []), ...credits].join('; '));
}

export function witnessCount(n: number): string {
  return n === 0 ? 'no witness' : countOf(n, 'witness', 'witnesses');
}
