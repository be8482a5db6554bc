/** Numbers and lists in running text. In the language of the site. */
import * as ar from './ar/numbers.ts';
import * as de from './de/numbers.ts';
import * as en from './en/numbers.ts';
import { inLanguage } from './in-language.ts';

/** English counts with `countOf`, others with tables of their plural forms: nobody outside may count in words. */
type Shared = 'joints' | 'andMore' | 'capitalise' | 'dateText';

export const { joints, andMore, capitalise, dateText } = inLanguage<Pick<typeof en, Shared>>({ en, de, ar });
