/** Words that stand on every page. In the language of the site. */
import * as en from './en/chrome.ts';
import { inLanguage } from './in-language.ts';

export const { chromeWords } = inLanguage({ en });
