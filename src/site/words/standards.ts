/** Words of the page of standards. In the language of the site. */
import * as ar from './ar/standards.ts';
import * as de from './de/standards.ts';
import * as en from './en/standards.ts';
import { inLanguage } from './in-language.ts';

export const {
  criterionTexts,
  describeChecks,
  describeHeld,
  describeStances,
  principleWords,
  resultWords,
  standardsWords,
} = inLanguage({ en, de, ar });
