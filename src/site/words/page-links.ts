/** Words of the links by which readers take part. In the language of the site. */
import * as ar from './ar/page-links.ts';
import * as de from './de/page-links.ts';
import * as en from './en/page-links.ts';
import { inLanguage } from './in-language.ts';

export const { pageLinkWords } = inLanguage({ en, de, ar });
