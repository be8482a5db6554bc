/** A text that is put between double quotation marks: its own become single ones, as printers set them. In the language of the site. */
import * as ar from './ar/quote-inside.ts';
import * as de from './de/quote-inside.ts';
import * as en from './en/quote-inside.ts';
import { inLanguage } from './in-language.ts';

export const { quoteInside, inQuotes } = inLanguage({ en, de, ar });
