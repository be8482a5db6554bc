/** Writing direction of quoted text, from its letters. */
const rtl = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/gu;
const letters = /\p{L}/gu;

/** `rtl` where most letters are of a script that runs so; text without letters is `ltr`. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(rtl) * 2 > count(letters) ? 'rtl' : 'ltr';
}
