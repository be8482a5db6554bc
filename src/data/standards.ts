/**
 * What a build can tell of the codes of fact-checkers, by the principles of the Code of Principles of the International
 * Fact-Checking Network (https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles) and
 * the areas of the European Code of Standards (https://efcsn.com/code-of-standards). The words are ours, not those of the codes.
 */
export const codes = [
  {
    name: 'IFCN Code of Principles',
    url: 'https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles',
  },
  { name: 'EFCSN European Code of Standards', url: 'https://efcsn.com/code-of-standards' },
] as const;

/** The principles of the IFCN, in their order. */
export const principles = ['nonpartisanship', 'sources', 'organisation', 'methodology', 'corrections'] as const;
export type Principle = (typeof principles)[number];

/** The areas that the European code names. */
type Area = 'methodology' | 'ethics' | 'transparency';

/** Criteria in the order of the page. */
export const criteria = {
  'interests-of-people': { principle: 'nonpartisanship', area: 'ethics' },
  nonpartisanship: { principle: 'nonpartisanship', area: 'ethics' },
  'even-handedness': { principle: 'nonpartisanship', area: 'ethics' },
  'sources-identified': { principle: 'sources', area: 'methodology' },
  'two-witnesses': { principle: 'sources', area: 'methodology' },
  'primary-sources': { principle: 'sources', area: 'methodology' },
  'interests-of-sources': { principle: 'sources', area: 'methodology' },
  'people-named': { principle: 'organisation', area: 'transparency' },
  'legal-form': { principle: 'organisation', area: 'transparency' },
  ownership: { principle: 'organisation', area: 'transparency' },
  funding: { principle: 'organisation', area: 'transparency' },
  independence: { principle: 'organisation', area: 'ethics' },
  contact: { principle: 'organisation', area: 'transparency' },
  'method-published': { principle: 'methodology', area: 'methodology' },
  'selection-published': { principle: 'methodology', area: 'methodology' },
  'why-checked': { principle: 'methodology', area: 'methodology' },
  'every-article-read': { principle: 'methodology', area: 'methodology' },
  'claimant-asked': { principle: 'methodology', area: 'methodology' },
  'reviewed-by-another': { principle: 'methodology', area: 'methodology' },
  'claims-from-readers': { principle: 'methodology', area: 'methodology' },
  judgement: { principle: 'methodology', area: 'methodology' },
  'corrections-policy': { principle: 'corrections', area: 'transparency' },
  'corrections-visible': { principle: 'corrections', area: 'transparency' },
} as const satisfies Readonly<Record<string, { readonly principle: Principle; readonly area: Area }>>;
export type CriterionId = keyof typeof criteria;

export const results = ['met', 'not met', 'not evidenced', 'not testable'] as const;
export type Result = (typeof results)[number];

/** What must hold, in a sentence, and the words of the report; pages have them in the language of the site. */
export const criterionWords: Readonly<Record<CriterionId, string>> = {
  'interests-of-people':
    'Everybody who wrote or reviewed a reviewed claim declares their interests, or that there are none.',
  nonpartisanship: 'The publisher states what staff may not do in politics.',
  'even-handedness':
    'Claims are not checked on one side alone. The build counts; whether that is fair is for readers to judge.',
  'sources-identified': 'Every article that a reviewed claim cites names the outlet that published it.',
  'two-witnesses': 'Every reviewed claim rests on two witnesses, or says why there is one.',
  'primary-sources':
    'All evidence of a reviewed claim is marked as primary or secondary, and where all is secondary the claim says why.',
  'interests-of-sources':
    'What sources have at stake is stated, with evidence. The build shows what is stated; it cannot know what is left out.',
  'people-named': 'Everybody who wrote or reviewed a reviewed claim has a page that says who they are.',
  'legal-form': 'The publisher states its legal form.',
  ownership: 'The publisher states who owns it.',
  funding: 'The publisher states where its money comes from.',
  independence: 'The publisher states how funders are kept out of what is found.',
  contact: 'Every page gives an address for corrections.',
  'method-published': 'The method and the rule of verdicts are published.',
  'selection-published': 'The publisher states how claims are chosen.',
  'why-checked': 'Every reviewed claim says why it was chosen.',
  'every-article-read':
    'Every article of the story was read for each reviewed claim, so that evidence for and against could be found.',
  'claimant-asked': 'Every reviewed claim records that whoever made it was asked, and the answer.',
  'reviewed-by-another': 'Every reviewed claim was reviewed by somebody other than its author.',
  'claims-from-readers': 'Readers can send in claims to check.',
  judgement: 'The evidence is read fairly, and nothing that matters is left out.',
  'corrections-policy': 'The publisher states what it promises for mistakes.',
  'corrections-visible': 'Every reviewed claim has its verdict on record, so that a change shows.',
};
