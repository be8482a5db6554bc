/** Words of the smaller pages. In the language of the site. */
import * as ar from './ar/pages.ts';
import * as de from './de/pages.ts';
import * as en from './en/pages.ts';
import { inLanguage } from './in-language.ts';

export const {
  actorWords,
  outletWords,
  docWords,
  footnoteWords,
  describeFootnoteBack,
  notFoundWords,
  dataWords,
  describeActorLine,
  describeCount,
  describeMoreArticles,
  describeMoreClaims,
  describeAllClaims,
  describeArticleTie,
  describeListOf,
  describeActorPage,
  describeOutletPage,
  redirectWords,
} = inLanguage({ en, de, ar });
