/**
 * The fonts of share cards: the two of the pages, uncut, and one each for Cyrillic and Arabic, where pages trust in the
 * fonts of the reader's system; with the characters that each can draw.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

/** Fonts by family, in the order in which a character looks for one that has it. */
const files = [
  ['Newsreader', '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2'],
  ['Newsreader', '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2'],
  ['Newsreader', '@fontsource-variable/newsreader/files/newsreader-vietnamese-opsz-normal.woff2'],
  ['Public Sans', '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'],
  ['Public Sans', '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2'],
  ['Public Sans', '@fontsource-variable/public-sans/files/public-sans-vietnamese-wght-normal.woff2'],
  ['PT Serif', '@fontsource/pt-serif/files/pt-serif-cyrillic-400-normal.woff2'],
  ['PT Serif', '@fontsource/pt-serif/files/pt-serif-cyrillic-ext-400-normal.woff2'],
  ['Noto Naskh Arabic', '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'],
] as const;

export interface CardFont {
  /** As styles of the card name it. */
  readonly family: (typeof files)[number][0];
  readonly data: Uint8Array;
  readonly characters: ReadonlySet<number>;
}

function readFonts(): CardFont[] {
  const { resolve } = createRequire(import.meta.url);
  return files.map(([family, file]) => {
    const data = readFileSync(resolve(file));
    const font = create(data);
    if (font.isCollection) throw new Error(`${file} is a collection of fonts; expected one`);
    return { family, data, characters: new Set(font.characterSet) };
  });
}

let fonts: readonly CardFont[] | undefined;

/** Read at the first card, then kept. */
export function loadFonts(): readonly CardFont[] {
  return (fonts ??= readFonts());
}

/** Draws nothing by itself: white space, joiners, marks of direction, variation selectors. */
const invisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** Whether every character of a text is in one of the fonts, so that no empty box stands in its place. */
export function canDraw(text: string, available: readonly Pick<CardFont, 'characters'>[]): boolean {
  return [...text.normalize('NFC')].every(
    (character) =>
      invisible.test(character) || available.some(({ characters }) => characters.has(character.codePointAt(0) ?? 0)),
  );
}
