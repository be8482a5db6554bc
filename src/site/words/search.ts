/** The search, and the lists by letter. In the language of the site. */
import * as en from './en/search.ts';
import { inLanguage } from './in-language.ts';

export const {
  searchKinds,
  entryKinds,
  filterWords,
  searchTexts,
  searchWords,
  letterWords,
  describeLetter,
  describePage,
  describeOutletLine,
} = inLanguage({ en });
