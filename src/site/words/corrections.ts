/** Words of the corrections page, of the history of a claim, and of the feeds. In the language of the site. */
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
} = inLanguage({ en });
