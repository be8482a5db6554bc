/** The sentences at the top of a story, made from its figures; right for any numbers. In the language of the site. */
import * as ar from './ar/glance.ts';
import * as de from './de/glance.ts';
import * as en from './en/glance.ts';
import { inLanguage } from './in-language.ts';

export type { Words, Sentence } from './en/glance.ts';
export const { describeGlance, describeDrafts } = inLanguage({ en, de, ar });
