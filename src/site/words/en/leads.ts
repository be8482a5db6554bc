/** Words of the page of leads. */
import type { LeadKind } from '#core/leads.ts';
import type { LeadsView } from '#core/views/leads-view.ts';
import { capitalise, countOf, joinWords, numberWord } from './numbers.ts';

export const leadWords = {
  title: 'Leads',
  key: 'Thick line: what differs. Thin line: figures and dates to check.',
  draft: 'To write drafts of claims from these leads, run',
  review: 'Claims that need review',
  draftCommand: 'npm run draft',
  copy: 'As a claim, to copy',
  copyNote: 'Save it under content/claims, reword the statement, and check each stance.',
  also: 'Also in',
  notAnalysed: 'Not read for leads, because of their language:',
} as const;

export const leadKindWords: Readonly<Record<LeadKind, string>> = {
  'speakers differ': 'The same words, different names',
  'numbers differ': 'The figures differ',
  'negation differs': 'One has a ‘not’, or a ‘may’, that the other lacks',
  'dates differ': 'The dates differ',
  'attribution differs': 'Credited to different people',
  'wordings differ': 'The wording of a quotation differs',
  'names differ': 'The names differ',
  'accounts agree': 'Several tell the same',
  'one source alone': 'One article alone',
};

/** After a number: `in one the figures differ`. */
const inSentence: Readonly<Record<LeadKind, (n: string) => string>> = {
  'speakers differ': (n) => `in ${n} the same words stand beside different names`,
  'numbers differ': (n) => `in ${n} the figures differ`,
  'negation differs': (n) => `in ${n} a ‘not’ or a ‘may’ is missing on one side`,
  'dates differ': (n) => `in ${n} the dates differ`,
  'attribution differs': (n) => `in ${n} different people are credited`,
  'wordings differ': (n) => `in ${n} the wording of a quotation differs`,
  'names differ': (n) => `in ${n} the names differ`,
  'accounts agree': (n) => `${n} ${n === 'one' ? 'is' : 'are'} told by several articles`,
  'one source alone': (n) => `${n} ${n === 'one' ? 'stands' : 'stand'} in one article alone`,
};

/** What the page found. */
export function describeLeads({ articles, claims, total, kinds }: LeadsView): string[] {
  const covered = claims === 0 ? '' : ' that no claim covers yet';
  if (articles === 0) return ['There is no article here yet.'];
  if (total === 0) {
    return [
      claims === 0
        ? 'The program found nothing here that a claim could be made of.'
        : 'The program found nothing that the claims do not cover already.',
    ];
  }
  const where = articles === 1 ? 'one article' : `${numberWord(articles)} articles`;
  const list = kinds.map(({ kind, count }) => inSentence[kind](numberWord(count)));
  return [
    `The program read ${where} and found ${countOf(total, 'thing')}${covered} that a fact-checker might look at, the most telling first.`,
    `${capitalise(joinWords(list))}. The program compares words and knows nothing of what happened; some of these will turn out to be nothing.`,
  ];
}
