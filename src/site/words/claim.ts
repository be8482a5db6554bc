/** Words of claim pages. In the language of the site. */
import * as ar from './ar/claim.ts';
import * as de from './de/claim.ts';
import * as en from './en/claim.ts';
import { inLanguage } from './in-language.ts';

export const {
  claimWords,
  describeVotes,
  describeRule,
  describeBasis,
  describeCredit,
  describeSays,
  describeRestsOn,
  describeComputed,
  describeSide,
  describeAlignment,
  describeArticles,
} = inLanguage({ en, de, ar });
