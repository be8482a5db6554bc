/** Words of share cards, of embedded claims and of citations. In the language of the site. */
import * as ar from './ar/sharing.ts';
import * as de from './de/sharing.ts';
import * as en from './en/sharing.ts';
import { inLanguage } from './in-language.ts';

export const {
  cardWords,
  describeSourceCard,
  describeActorCard,
  describeStoryCard,
  describeClaimCard,
  describeCard,
  embedWords,
  describeFrame,
  citeWords,
  describeCopy,
  citeVerdict,
  noDateShort,
} = inLanguage({ en, de, ar });
