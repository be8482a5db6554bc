/** Words that all pages of machine findings share. In the language of the site. */
import * as ar from './ar/machine.ts';
import * as de from './de/machine.ts';
import * as en from './en/machine.ts';
import { inLanguage } from './in-language.ts';

export const {
  machineWords,
  machinePageWords,
  describePlace,
  describePlaceKind,
  percent,
  describeRest,
  describeCut,
  wordCount,
} = inLanguage({ en, de, ar });
