/** Numbers and lists in running text. In the language of the site. */
import * as en from './en/numbers.ts';
import { inLanguage } from './in-language.ts';

export const { numberWord, countOf, joinWords, joints, andMore, capitalise, dateText } = inLanguage({ en });
