/** The languages that the interface speaks, and which of them a language tag chooses. */

export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** Language of the interface for a language tag: by its first part; English where the program has no words of it. */
export function chooseLanguage(tag: string): Language {
  return languages.find((language) => language === tag.split('-')[0]) ?? 'en';
}
