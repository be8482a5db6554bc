/** Words of the fact-check table. */
import type { FamilyView } from '#core/views/story-view.ts';
import { capitalise, countOf, numberWord } from './numbers.ts';

export const tableWords = {
  caption: 'Each row is a claim, each column an article. A cell says what the article says of the claim.',
  claim: 'Claim',
  verdict: 'Verdict',
  kind: 'Kind',
  actor: 'Person or body',
  outlet: 'Article with evidence',
  sort: 'Order',
  any: 'All',
  sortVerdict: 'By verdict',
  sortWitnesses: 'Most witnesses first',
  sortEvidence: 'Most articles first',
  sortStatement: 'A to Z',
  reset: 'Show all claims',
  shown: 'claims shown',
  of: 'of',
  tools: 'Sort and filter the claims',
  none: 'No claim matches.',
  key: 'How to read the cells',
  unknownOutlet: 'publisher not known',
  scroll: 'Fact-check table; scrolls sideways',
} as const;

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
