/** Writing direction of quoted text, from its letters. */
const someRtl = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;
const rtl = new RegExp(someRtl.source, 'gu');
const letters = /\p{L}/gu;

/** `rtl` where most letters are of a script that runs so; text without letters is `ltr`. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  if (!someRtl.test(text)) return 'ltr';
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(rtl) * 2 > count(letters) ? 'rtl' : 'ltr';
}
