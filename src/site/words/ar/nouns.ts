/** What is counted most, in the forms that a number asks for. */
import type { PluralForms } from '../plural.ts';

/** As a subject. */
export const articles: PluralForms = {
  none: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '{n} مقالات',
  many: '{n} مقالًا',
  other: '{n} مقال',
};

/** After a preposition or a verb. */
export const ofArticles: PluralForms = { ...articles, none: 'أي مقال', two: 'مقالين' };

export const claims: PluralForms = {
  none: 'لا ادعاءات',
  one: 'ادعاء واحد',
  two: 'ادعاءان',
  few: '{n} ادعاءات',
  many: '{n} ادعاءً',
  other: '{n} ادعاء',
};

export const ofClaims: PluralForms = { ...claims, none: 'أي ادعاء', two: 'ادعاءين' };

export const witnesses: PluralForms = {
  none: 'لا شهود',
  one: 'شاهد واحد',
  two: 'شاهدان',
  few: '{n} شهود',
  many: '{n} شاهدًا',
  other: '{n} شاهد',
};

export const words: PluralForms = {
  none: 'لا كلمات',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: '{n} كلمات',
  many: '{n} كلمة',
  other: '{n} كلمة',
};

export const quotations: PluralForms = {
  none: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '{n} اقتباسات',
  many: '{n} اقتباسًا',
  other: '{n} اقتباس',
};
