/** Words of the corrections page, of the history of a claim, and of the feeds. In the language of the site. */
import * as ar from './ar/corrections.ts';
import * as de from './de/corrections.ts';
import * as en from './en/corrections.ts';
import { inLanguage } from './in-language.ts';

export const {
  correctionWords,
  changeWords,
  describeChanges,
  describePart,
  describeDays,
  describeChange,
  describeUnrecorded,
  describeFeedTitle,
  describeFeed,
} = inLanguage({ en, de, ar });
