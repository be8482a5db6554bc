/**
 * Plural forms: the cardinal rules of Unicode CLDR 48 (supplemental/plurals.xml) for whole numbers, as data.
 * `Intl.PluralRules` would take them from whatever version the machine has.
 */
import type { Language } from './languages.ts';

export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof pluralCategories)[number];

interface Rule {
  readonly category: PluralCategory;
  /** The remainder by this counts, where it is set. */
  readonly mod?: number;
  readonly from: number;
  readonly to: number;
}

const one: Rule = { category: 'one', from: 1, to: 1 };

/** The first rule that fits decides; a number that fits none is `other`. */
export const pluralRules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [one],
  de: [one],
  ar: [
    { category: 'zero', from: 0, to: 0 },
    one,
    { category: 'two', from: 2, to: 2 },
    { category: 'few', mod: 100, from: 3, to: 10 },
    { category: 'many', mod: 100, from: 11, to: 99 },
  ],
};

/** @param n a whole number, 0 or more */
export function pluralCategory(language: Language, n: number): PluralCategory {
  const fits = ({ mod, from, to }: Rule) => {
    const part = mod === undefined ? n : n % mod;
    return part >= from && part <= to;
  };
  return pluralRules[language].find(fits)?.category ?? 'other';
}

/** Forms of a phrase by its number; `{n}` stands for the number. `none` is for exactly nothing, in any language. */
export type PluralForms = { readonly [Form in PluralCategory | 'none']?: string } & { readonly other: string };

/** The phrase for a number; a category without a form of its own takes `other`. */
export function choosePlural(language: Language, n: number, forms: PluralForms, printed: string): string {
  const form = (n === 0 ? forms.none : undefined) ?? forms[pluralCategory(language, n)] ?? forms.other;
  return form.replaceAll('{n}', printed);
}
