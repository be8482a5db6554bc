/** Words of the page on names. In the language of the site. */
import * as ar from './ar/names.ts';
import * as de from './de/names.ts';
import * as en from './en/names.ts';
import { inLanguage } from './in-language.ts';

export const { namesWords, namedKindHeadings, describeNames, describeTimes, describeNamed, describeCandidates } =
  inLanguage({ en, de, ar });
