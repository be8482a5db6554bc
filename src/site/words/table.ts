/** Words of the fact-check table. In the language of the site. */
import * as ar from './ar/table.ts';
import * as de from './de/table.ts';
import * as en from './en/table.ts';
import { inLanguage } from './in-language.ts';

export const {
  tableWords,
  familyHeading,
  foldedHeading,
  describeFold,
  describeUnfold,
  describeUnknownOutlets,
  describePart,
  describeClaimsOfPart,
  witnessCount,
} = inLanguage({ en, de, ar });
