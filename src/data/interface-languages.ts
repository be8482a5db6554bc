/** Languages that the interface speaks: those with a folder of their own in `src/site/words/`. */
export const interfaceLanguages = ['en', 'de', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The one for a language tag, by its first part; undefined where the program has no words of it. */
export function findInterfaceLanguage(tag: string): InterfaceLanguage | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return interfaceLanguages.find((language) => language === primary);
}
