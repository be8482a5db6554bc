/** Words of the page of leads. In the language of the site. */
import * as ar from './ar/leads.ts';
import * as de from './de/leads.ts';
import * as en from './en/leads.ts';
import { inLanguage } from './in-language.ts';

export const { leadWords, leadKindWords, describeLeads } = inLanguage({ en, de, ar });
