/** Words of source pages. In the language of the site. */
import * as ar from './ar/source.ts';
import * as de from './de/source.ts';
import * as en from './en/source.ts';
import { inLanguage } from './in-language.ts';

export const {
  sourceWords,
  describePublished,
  describeProvenance,
  describePlace,
  describeLeftOvers,
  describeCitations,
  describeGap,
  describeBack,
  describeMoreBeside,
  describeSilent,
  describeMoreSilent,
} = inLanguage({ en, de, ar });
