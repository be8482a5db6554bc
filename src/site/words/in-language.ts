/**
 * Chooses the words of the interface: those of the language that `content/site.yaml` sets, else English.
 *
 * A language is a folder beside this file that holds every file of `en/`, each with the same exports. A
 * file here with one of their names hands out the chosen one, so that pages import words without asking
 * for a language. `en` decides the shape; another language that lacks a word does not compile.
 */
import { readSettings } from '../settings.ts';
import { chooseLanguage, type Language } from './languages.ts';

/** The shape of a language's words: the same keys and the same functions, whatever the texts. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: never) => unknown
    ? T
    : { readonly [Key in keyof T]: Words<T[Key]> };

export const language: Language = chooseLanguage(readSettings().site.language);

export function inLanguage<T>(words: { readonly en: T } & { readonly [Other in Language]: Words<T> }): Words<T> {
  return words[language];
}
