/** Names of states, verdicts and kinds, as pages print them. In the language of the site. */
import * as ar from './ar/labels.ts';
import * as de from './de/labels.ts';
import * as en from './en/labels.ts';
import { inLanguage } from './in-language.ts';

export const {
  stateWords,
  stateMeanings,
  voteWords,
  verdictHeadings,
  verdictMeanings,
  kindWords,
  differenceWords,
  actorKindWords,
  actorKindHeadings,
  outletKindWords,
  completeWords,
  describeVerdict,
} = inLanguage({ en, de, ar });
