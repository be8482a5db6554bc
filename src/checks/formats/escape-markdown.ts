import { allReordering } from '#core/reordering.ts';

/**
 * Any text as Markdown that shows just these characters on one line: no markup, no HTML, no link and no mention of anybody.
 * Line breaks and control characters become spaces; characters that turn the direction of text are left out.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(allReordering, '')
      .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim()
      // Addresses and names to notify are looked for once the escapes are gone; a word joiner, which shows nothing, parts them.
      .replace(/@(?=[\p{L}\p{N}_-])|www(?=\.)|https?(?=:)/giu, '$&\u2060')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      // Every ASCII punctuation character may be escaped (CommonMark 0.31, 2.4); "&" and ";" are now part of references.
      .replace(/[!"#$%'()*+,\-./:=>?[\\\]^_`{|}~]/g, String.raw`\$&`)
  );
}
