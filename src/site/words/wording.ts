/** Words of the page on shared wording. In the language of the site. */
import * as en from './en/wording.ts';
import { inLanguage } from './in-language.ts';

export const { wordingWords, describeWording, describeShares, describeFamily, describePatchworkNote, describeKind } =
  inLanguage({ en });
