/**
 * Chooses the words of the interface: those of the language that `content/site.yaml` sets, else English.
 *
 * A language is a folder beside this file that holds every file of `en/`, each with the same exports. A
 * file here with one of their names hands out the chosen one, so that pages import words without asking
 * for a language. `en` decides the shape; another language that lacks a word does not compile.
 */
import { readSettings } from '../settings.ts';

/** The shape of a language's words: the same keys and the same functions, whatever the texts. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: never) => unknown
    ? T
    : { readonly [Key in keyof T]: Words<T[Key]> };

export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** Language of the interface for a language tag: by its first part; English where the program has no words of it. */
export function chooseLanguage(tag: string): Language {
  return languages.find((language) => language === tag.split('-')[0]) ?? 'en';
}

export const language: Language = chooseLanguage(readSettings().site.language);

export function inLanguage<T>(words: { readonly en: T } & { readonly [Other in Language]: Words<T> }): Words<T> {
  return words[language];
}
