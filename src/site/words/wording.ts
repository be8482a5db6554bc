/** Words of the page on shared wording. In the language of the site. */
import * as ar from './ar/wording.ts';
import * as de from './de/wording.ts';
import * as en from './en/wording.ts';
import { inLanguage } from './in-language.ts';

export const { wordingWords, describeWording, describeShares, describeFamily, describePatchworkNote, describeKind } =
  inLanguage({ en, de, ar });
