/**
 * The fonts of share cards: the two of the pages, uncut, and one each for Cyrillic and Arabic, where pages trust in the
 * fonts of the reader's system; with the characters that each can draw.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontCharacters } from './font-characters.ts';

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
  /** Both ends of each range are in it. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function readRanges(text: string): CardFont['ranges'] {
  return text.split(' ').map((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function readFonts(): CardFont[] {
  const { resolve } = createRequire(import.meta.url);
  return files.map(([family, file]) => ({
    family,
    data: readFileSync(resolve(file)),
    ranges: readRanges(fontCharacters[file]),
  }));
}

let fonts: readonly CardFont[] | undefined;

/** Read at the first card, then kept. */
export function loadFonts(): readonly CardFont[] {
  return (fonts ??= readFonts());
}

/** Draws nothing by itself: white space, joiners, marks of direction, variation selectors. */
const invisible = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a font has a character. */
function hasCharacter({ ranges }: Pick<CardFont, 'ranges'>, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= code && code <= last);
}

/** Whether every character of a text is in one of the fonts, so that no empty box stands in its place. */
export function canDraw(text: string, available: readonly Pick<CardFont, 'ranges'>[]): boolean {
  return [...text.normalize('NFC')].every(
    (character) => invisible.test(character) || available.some((font) => hasCharacter(font, character)),
  );
}
