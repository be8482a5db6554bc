/** Words that stand on every page. In the language of the site. */
import * as ar from './ar/chrome.ts';
import * as de from './de/chrome.ts';
import * as en from './en/chrome.ts';
import { inLanguage } from './in-language.ts';

export const { chromeWords } = inLanguage({ en, de, ar });
