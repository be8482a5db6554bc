/** Words of claim pages. In the language of the site. */
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
  describeBefore,
  describeCited,
} = inLanguage({
  en,
});
