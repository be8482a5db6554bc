/** Words of the fact-check table. In the language of the site. */
import * as en from './en/table.ts';
import { inLanguage } from './in-language.ts';

export const { tableWords, familyHeading, witnessCount } = inLanguage({ en });
