/** The languages that the interface speaks, and which of them a language tag chooses. */
import { findInterfaceLanguage, interfaceLanguages, type InterfaceLanguage } from '#data/interface-languages.ts';

export const languages = interfaceLanguages;
/** Languages whose script runs from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Direction of a language by its tag. */
export function directionOfLanguage(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export type Language = InterfaceLanguage;

/** Language of the interface for a language tag: by its first part; English where the program has no words of it. */
export function chooseLanguage(tag: string): Language {
  return findInterfaceLanguage(tag) ?? 'en';
}
