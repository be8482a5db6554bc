/** Words about who writes, reviews and publishes. */
import type { Evidence, PersonMeta } from '#schema';
import type { Unrecorded } from '#core/views/checked-view.ts';
import type { PersonLine } from '#core/views/person-view.ts';
import type { Disclosure } from '#core/views/publisher-view.ts';
import { capitalise, countOf, dateText, joinWords } from './numbers.ts';

export const peopleWords = {
  listTitle: 'Authors and reviewers',
  listStandfirst: 'Who writes and reviews what stands here, and what could sway them.',
  kicker: 'Author or reviewer',
  staff: 'Works for the publisher',
  links: 'Elsewhere',
  interests: 'Declared interests',
  interestsNone: 'Declares that nothing could sway the work done here.',
  interestsUnknown: 'No interests have been declared, nor that there are none.',
  wrote: 'Wrote',
  reviewed: 'Reviewed',
  nothing: 'No claim and no profile here names this person yet.',
  profiles: 'Profiles',
} as const;

export const personRoleWords: Readonly<Record<PersonMeta['roles'][number], string>> = {
  author: 'Author',
  reviewer: 'Reviewer',
  editor: 'Editor',
  translator: 'Translator',
};

/** `Author and reviewer; wrote four pages, reviewed two`. */
export function describePersonLine({ roles, position, wrote, reviewed }: PersonLine): string {
  const named = roles.map((role) => personRoleWords[role].toLowerCase());
  const what = position ?? (named.length === 0 ? undefined : capitalise(joinWords(named)));
  const work = [
    ...(wrote === 0 ? [] : [`wrote ${countOf(wrote, 'page')}`]),
    ...(reviewed === 0 ? [] : [`reviewed ${countOf(reviewed, 'page')}`]),
  ].join(', ');
  return [what, work].filter(Boolean).join('; ');
}

export const interestWords = { title: 'What is at stake', page: 'Shown by' } as const;

export const checkedWords = {
  title: 'How it was checked',
  authors: 'Written by',
  reviewers: 'Reviewed by',
  whyChecked: 'Why this claim',
  asked: 'Asked about it',
  answer: 'The answer',
  answerPage: 'The answer in public',
  oneWitness: 'Why one witness has to do',
  secondary: 'Why no primary source',
  interests: 'Interests of those it rests on',
} as const;

/** Round the name of whoever was asked: `Ann Lee was asked by Bo Moss on 8 March 2021, and has not answered.` */
export function describeAsked(
  date: string,
  answered: boolean,
): readonly [before: string, between: string, after: string] {
  return ['', ' was asked by ', ` on ${dateText(date)}${answered ? '.' : ', and has not answered.'}`];
}

/** After the words of the answer. */
export function describeAnswered(date: string | undefined): string {
  return date === undefined ? 'Answer, verbatim; its date is not recorded.' : `Answer of ${dateText(date)}, verbatim.`;
}

const unrecordedWords: Readonly<Record<Unrecorded, string>> = {
  authors: 'who wrote it',
  reviewers: 'who reviewed it',
  whyChecked: 'why it was chosen',
  asked: 'whether whoever made the claim was asked',
};

export function describeUnrecorded(fields: readonly Unrecorded[]): string {
  return `Not recorded: ${fields.map((field) => unrecordedWords[field]).join(', ')}.`;
}

export const sourceTypeWords: Readonly<Record<NonNullable<Evidence['sourceType']>, string>> = {
  primary: 'Primary source',
  secondary: 'Secondary source',
};

export const publisherWords = {
  title: 'Who answers for this site',
  standfirst: 'The publisher, whose money it is, and where to turn.',
  none: 'No publisher answers for this site yet.',
  noneText:
    'Nobody has put their name to it: read it as work in progress. Whoever publishes it says who they are in content/site.yaml.',
  undisclosed: 'Not stated',
  contact: 'Contact',
  noContact: 'No address for corrections is given.',
  staff: 'People',
  allPeople: 'All authors and reviewers',
  memberships: 'Memberships',
  listing: 'Public listing',
  funders: 'Funders',
  corrections: 'Every recorded verdict and correction',
  standards: 'How the site stands up to the codes of fact-checkers',
} as const;

export const disclosureWords: Readonly<Record<Disclosure, string>> = {
  legalForm: 'Legal form',
  ownership: 'Owners',
  funding: 'Funding',
  independence: 'Independence',
  nonpartisanship: 'Nonpartisanship',
  selection: 'How claims are chosen',
  corrections: 'Corrections policy',
};

/** After the name of a network. */
export function describeMember(since: string | undefined): string {
  return since === undefined ? '' : `since ${since}`;
}
