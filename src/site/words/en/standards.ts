/** Words of the page of standards. */
import { criterionWords, type Principle, type Result } from '#data/standards.ts';
import type { CheckCount } from '#core/views/standards/count-checks.ts';
import { stateWords } from './labels.ts';
import { countOf, numberWord } from './numbers.ts';

/** What must hold. */
export const criterionTexts = criterionWords;

export const standardsWords = {
  title: 'Standards',
  standfirst: 'This site held against the codes of fact-checkers, as far as a program can test that.',
  notCertified:
    'No network has certified this by being named here. The program tests what content states; it cannot tell whether that is true.',
  noPublisher: 'No publisher answers for this site yet, so much of what the codes ask for has nobody to state it.',
  noReviewed: 'No claim here has been reviewed yet, so nothing that holds for reviewed claims is evidenced.',
  codes: 'The codes',
  shown: 'Shown by',
  lacking: 'Lacking',
  even: 'Who is checked how often, with which result',
  evenText:
    'Every claim counts once for each actor that it is about, and once for each outlet whose articles give evidence.',
  actors: 'Actors that claims are about',
  outlets: 'Outlets whose articles give evidence',
  who: 'Whom',
  claims: 'Claims',
  verdicts: 'Verdicts',
  says: 'What its articles say',
  nobody: 'No claim names anybody yet.',
  memberships: 'Memberships',
  listing: 'Public listing',
  unshown: 'Not evidenced, because no public listing is given or there is no publisher',
} as const;

export const resultWords: Readonly<Record<Result, string>> = {
  met: 'Met',
  'not met': 'Not met',
  'not evidenced': 'Not evidenced',
  'not testable': 'Cannot be tested by a build',
};

/** After the principles of the IFCN. */
export const principleWords: Readonly<Record<Principle, string>> = {
  nonpartisanship: 'Nonpartisanship and fairness',
  sources: 'Transparency of sources',
  organisation: 'Transparency of funding and organisation',
  methodology: 'Transparency of methodology',
  corrections: 'Open and honest corrections',
};

/** Of a criterion that is tested one by one. */
export function describeHeld(held: number, of: number): string {
  return `It holds for ${held} of ${of}.`;
}

export function describeChecks({ claims, reviewed }: Pick<CheckCount, 'claims' | 'reviewed'>): string {
  const all = countOf(claims, 'claim');
  if (reviewed === claims) return claims === 1 ? `${all}, reviewed` : `${all}, all reviewed`;
  return `${all}, ${numberWord(reviewed)} of them reviewed`;
}

/** Of an outlet: what its articles say of those claims. */
export function describeStances(
  rows: readonly { readonly stance: 'supports' | 'contradicts' | 'qualifies'; readonly count: number }[],
): string {
  return rows.map(({ stance, count }) => `${stateWords[stance]}: ${count}`).join(', ');
}
