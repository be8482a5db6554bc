/** Words of the page on quotations. In the language of the site. */
import * as en from './en/quotations.ts';
import { inLanguage } from './in-language.ts';

export const { quotationWords, groupHeadings, describeQuotations, describeUtterance, describeGroup, describeHow } =
  inLanguage({ en });
