/** The search, and the lists by letter. In the language of the site. */
import * as ar from './ar/search.ts';
import * as de from './de/search.ts';
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
} = inLanguage({ en, de, ar });
