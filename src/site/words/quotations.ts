/** Words of the page on quotations. In the language of the site. */
import * as ar from './ar/quotations.ts';
import * as de from './de/quotations.ts';
import * as en from './en/quotations.ts';
import { inLanguage } from './in-language.ts';

export const { quotationWords, groupHeadings, describeQuotations, describeUtterance, describeGroup, describeHow } =
  inLanguage({ en, de, ar });
