/** The languages that the interface speaks, and which of them a language tag chooses. */

export const languages = ['en', 'de', 'ar'] as const;
/** Languages whose script runs from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Direction of a language by its tag. */
export function directionOfLanguage(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export type Language = (typeof languages)[number];

/** Language of the interface for a language tag: by its first part; English where the program has no words of it. */
export function chooseLanguage(tag: string): Language {
  return languages.find((language) => language === tag.split('-')[0]) ?? 'en';
}
