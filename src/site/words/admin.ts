/** Words of the page that holds the form for people without git. In the language of the site. */
import * as ar from './ar/admin.ts';
import * as de from './de/admin.ts';
import * as en from './en/admin.ts';
import { inLanguage } from './in-language.ts';

export const { adminWords } = inLanguage({ en, de, ar });
